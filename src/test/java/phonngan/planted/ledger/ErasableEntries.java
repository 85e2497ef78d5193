package phonngan.planted.ledger;

import io.micronaut.data.repository.CrudRepository;

interface ErasableEntries extends CrudRepository<String, Long> {
    void updateAmount(long points);

    void deleteFor(String staff);

    void remove(long number);

    void replace(long number);

    void upsert(long number);
}
