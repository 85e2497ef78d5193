package phonngan.allocation;

import phonngan.testkit.InMemoryIncentivePlans;

class InMemoryIncentivePlansTest extends IncentivePlansContract {
    private final IncentivePlans plans = new InMemoryIncentivePlans();

    @Override
    protected IncentivePlans plans() {
        return plans;
    }
}
