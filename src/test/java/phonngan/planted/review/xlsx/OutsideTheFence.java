package phonngan.planted.review.xlsx;

import io.micronaut.http.HttpStatus;
import java.sql.Connection;
import org.apache.commons.csv.CSVRecord;
import org.snakeyaml.engine.v2.nodes.Tag;

record OutsideTheFence(Connection database, HttpStatus web, CSVRecord csv, Tag yaml) {
}
