package phonngan.app;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import phonngan.allocation.IncentivePlans;
import phonngan.allocation.KeptPlan;
import phonngan.allocation.yaml.IncentivePlanReader;
import phonngan.allocation.yaml.IncentivePlanReading;
import phonngan.approval.PlanInForce;
import phonngan.common.OfficeYear;

/// The incentive plans that serve, read from their kept text.
@Singleton
final class ServingPlans implements PlanInForce.Plans {
    private final IncentivePlans plans;

    ServingPlans(IncentivePlans plans) {
        this.plans = plans;
    }

    @Override
    public Optional<PlanInForce> find(OfficeYear book) {
        return plans.findServing(book).map(ServingPlans::read);
    }

    @Override
    public Optional<PlanInForce> find(OfficeYear book, String digest) {
        return plans.find(book, digest).map(ServingPlans::read);
    }

    private static PlanInForce read(KeptPlan kept) {
        return switch (IncentivePlanReader.read("", kept.text().getBytes(StandardCharsets.UTF_8))) {
            case IncentivePlanReading.Understood(var plan) -> new PlanInForce(plan, kept.digest());
            case IncentivePlanReading.Refused refused ->
                throw new IllegalStateException("a kept plan can no longer be read: " + refused.problems());
        };
    }
}
