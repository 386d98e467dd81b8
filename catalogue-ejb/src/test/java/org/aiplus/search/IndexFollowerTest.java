// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.testsupport.GeneratedEntries;
import org.aiplus.testsupport.PublishedEntries;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

@TestMethodOrder(OrderAnnotation.class)
class IndexFollowerTest {

    @RegisterExtension
    static final SearchFixture catalogue = new SearchFixture();

    private static FollowerDriver driver;

    private static void announce(String... references) throws SQLException {
        for (var reference : references) {
            catalogue.database.update("insert into change (kind, object_type, reference)"
                    + " values ('solution.revision-published', 'solution', '" + reference + "')");
        }
    }

    private static void rename(String reference, String name) throws SQLException {
        catalogue.database.update("update solution_revision r set name ="
                + " '{\"en\":{\"text\":\"" + name + "\",\"state\":\"CHECKED\"}}' from solution s"
                + " where s.published_revision_id = r.id and s.reference = '" + reference + "'");
    }

    @Test
    @Order(1)
    void aMissingIndexIsMadeInTheBackground() throws SQLException {
        PublishedEntries.insert(catalogue.database, GeneratedEntries.entries(2, 600));
        driver = new FollowerDriver(catalogue);
        assertThat(driver.progress.usable()).isFalse();
        driver.step();
        driver.step();
        assertThat(driver.progress.usable()).isFalse();
        assertThat(driver.progress.rebuild()).isEqualTo(new IndexState.Rebuild(250, 600));
        driver.untilDone();
        assertThat(driver.progress.usable()).isTrue();
        assertThat(driver.progress.rebuild()).isNull();
        assertThat(catalogue.search("").total()).isEqualTo(600);
    }

    @Test
    @Order(2)
    void changesAreFollowedAndEachBatchNeedsThreeStatements() throws SQLException {
        rename("S-000007", "Xylophone tuner");
        rename("S-000008", "Xylophone cleaner");
        catalogue.database.update("update solution set published_revision_id = null where reference = 'S-000009'");
        announce("S-000007", "S-000008", "S-000009");
        assertThat(catalogue.search("xylophone").total()).isZero();
        assertThat(catalogue.database.statements(() -> driver.step())).isEqualTo(3);
        assertThat(SearchFixture.references(catalogue.search("xylophone")))
                .containsExactlyInAnyOrder("S-000007", "S-000008");
        assertThat(catalogue.search("").total()).isEqualTo(599);
        assertThat(driver.state().upToDate()).isTrue();
    }

    @Test
    @Order(2)
    void aRenamedDepartmentIsFoundByItsNewNameOnAllItsSolutions() throws SQLException {
        catalogue.database.update("insert into department (code, kind, name, version) values ('ZITHER', 'office',"
                + " '{\"en\":{\"text\":\"Zither Office\",\"state\":\"CHECKED\"}}', 0)");
        catalogue.database.update("update solution_revision r set department_code = 'ZITHER' from solution s"
                + " where s.published_revision_id = r.id and s.reference between 'S-000020' and 'S-000319'");
        catalogue.database.update("insert into change (kind, object_type, reference)"
                + " values ('department.reference-data-updated', 'department', 'ZITHER')");
        driver.untilDone();
        assertThat(catalogue.search("zither").total()).isEqualTo(300);

        catalogue.database.update("update department set name ="
                + " '{\"en\":{\"text\":\"Dulcimer Bureau\",\"state\":\"CHECKED\"}}' where code = 'ZITHER'");
        catalogue.database.update("insert into change (kind, object_type, reference)"
                + " values ('department.reference-data-updated', 'department', 'ZITHER')");
        driver.untilDone();
        assertThat(catalogue.search("dulcimer").total()).isEqualTo(300);
        assertThat(catalogue.search("\"zither office\"").total()).isZero();
    }

    @Test
    @Order(3)
    void aNewStartGoesOnWhereTheOldOneStopped() throws SQLException {
        driver = new FollowerDriver(catalogue);
        rename("S-000010", "Harpsichord tuner");
        announce("S-000010");
        assertThat(driver.state().upToDate()).isFalse();
        driver.untilDone();
        assertThat(catalogue.search("harpsichord").total()).isOne();
        assertThat(catalogue.search("").total()).isEqualTo(599);
    }

    @Test
    @Order(4)
    void aRebuildRepairsWhatTheFeedNeverNamedWhileSearchesGoOn() throws SQLException {
        rename("S-000011", "Bassoon tuner");
        catalogue.database.update("update solution set published_revision_id = null where reference = 'S-000012'");
        driver.untilDone();
        assertThat(catalogue.search("bassoon").total()).isZero();
        assertThat(driver.progress.askForRebuild()).isTrue();
        assertThat(driver.progress.askForRebuild()).isFalse();
        driver.step();
        assertThat(driver.progress.usable()).isTrue();
        driver.untilDone();
        assertThat(catalogue.search("bassoon").total()).isOne();
        assertThat(catalogue.search("").total()).isEqualTo(598);
    }

    @Test
    @Order(5)
    void aRestoredDatabaseMakesTheIndexWorthless() throws SQLException {
        catalogue.database.update("update catalogue_instance set id = gen_random_uuid()");
        catalogue.database.update("update solution set published_revision_id = null where reference = 'S-000013'");
        driver.step();
        assertThat(driver.progress.usable()).isFalse();
        driver.untilDone();
        assertThat(driver.progress.usable()).isTrue();
        assertThat(catalogue.search("").total()).isEqualTo(597);
    }

    @Test
    @Order(6)
    void anUnreadablePositionMakesTheIndexAnew() throws IOException {
        Files.writeString(catalogue.directory().resolve("position"), "not a position");
        driver = new FollowerDriver(catalogue);
        driver.step();
        assertThat(driver.progress.usable()).isFalse();
        driver.untilDone();
        assertThat(catalogue.search("").total()).isEqualTo(597);
    }

    @Test
    void theFingerprintIsAlwaysTheSame() {
        var questionSets = new QuestionSets();
        assertThat(IndexFormat.fingerprint(questionSets)).isEqualTo(IndexFormat.fingerprint(questionSets));
    }
}
