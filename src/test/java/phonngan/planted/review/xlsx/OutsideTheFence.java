package phonngan.planted.review.xlsx;

import com.google.api.services.sheets.v4.model.Sheet;
import io.micronaut.http.HttpStatus;
import java.sql.Connection;
import org.apache.commons.csv.CSVRecord;
import org.jfree.chart.JFreeChart;
import org.snakeyaml.engine.v2.nodes.Tag;

record OutsideTheFence(Connection database, HttpStatus web, CSVRecord csv, Tag yaml, Sheet google,
        JFreeChart charts) {
}
