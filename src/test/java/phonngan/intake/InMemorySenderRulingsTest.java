package phonngan.intake;

import phonngan.testkit.InMemoryIntakeBook;

class InMemorySenderRulingsTest extends SenderRulingsContract {
    private final IntakeBook book = new InMemoryIntakeBook();

    @Override
    protected IntakeBook book() {
        return book;
    }
}
