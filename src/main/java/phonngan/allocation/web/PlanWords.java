package phonngan.allocation.web;

import phonngan.allocation.AllocationRule;
import phonngan.allocation.IncentiveBudget;
import phonngan.allocation.Quota;
import phonngan.catalogue.RuleBook;
import phonngan.common.web.Ui;

/// What a plan says, in words.
///
/// @param ui how pages speak
/// @param rules the rule book, which names the pools
record PlanWords(Ui ui, RuleBook rules) {

    String pool(String id) {
        return rules.findGroup(id).map(it -> ui.title(it.title(), it.titleEn())).orElse(id);
    }

    String quota(IncentiveBudget budget) {
        return switch (budget.quota()) {
            case Quota.Heads(int heads) -> ui.t("plan.quota.heads", heads);
            case Quota.Percent(var percent) ->
                ui.t("plan.quota.percent", percent.stripTrailingZeros().toPlainString());
        };
    }

    String rule(IncentiveBudget budget) {
        return switch (budget.rule()) {
            case AllocationRule.Equal _ -> ui.t("plan.rule.equal");
            case AllocationRule.ByPoints _ -> ui.t("plan.rule.by-points");
            case AllocationRule.ByRank(var table) -> ui.t("plan.rule.by-rank", table.size());
            case AllocationRule.PercentOfPay _ -> ui.t("plan.rule.percent-of-pay");
        };
    }

    String atTheLine(IncentiveBudget budget) {
        return ui.t("plan.line." + budget.atTheLine().word());
    }
}
