// SPDX-License-Identifier: Apache-2.0
package org.aiplus.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aiplus.identity.Doer.Side;
import org.aiplus.shared.Ids;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.KnownPeople;
import org.aiplus.testsupport.Wiring;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DoersTest {

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final UUID vendor = Ids.next();
    private final List<String> everybody = List.of("ada", "olga", "system", "program-7");
    private final Caller officer = new Caller("olga", Set.of(Role.PROCUREMENT_OFFICER), Set.of("DPO"), Set.of());
    private final Caller member = new Caller("ada", Set.of(Role.VENDOR), Set.of(), Set.of(vendor));

    @BeforeEach
    void people() throws SQLException {
        database.update("insert into vendor (id, registry_number, name, demo) values ('" + vendor
                + "', 'X', '{\"en\":{\"text\":\"X\",\"state\":\"CHECKED\"}}', true)");
        for (var name : List.of("ada", "olga")) {
            KnownPeople.insert(database, name, "Name of " + name);
        }
        KnownPeople.join(database, "ada", "X");
        database.update("update membership set ended_at = now()");
    }

    @Test
    void theGovernmentReadsEveryName() {
        assertThat(told(officer, vendor))
                .containsEntry("ada", new Doer("Name of ada", Side.VENDOR))
                .containsEntry("olga", new Doer("Name of olga", Side.GOVERNMENT));
    }

    @Test
    void aVendorReadsTheNamesOfItsOwnPeopleOnlyAlsoOfThoseWhoHaveLeft() {
        assertThat(told(member, vendor))
                .containsEntry("ada", new Doer("Name of ada", Side.VENDOR))
                .containsEntry("olga", new Doer(null, Side.GOVERNMENT));
    }

    @Test
    void programsAndTheProductHaveNoName() {
        for (var reader : List.of(officer, member)) {
            assertThat(told(reader, vendor))
                    .containsEntry("system", new Doer(null, Side.PRODUCT))
                    .containsEntry("program-7", new Doer(null, Side.VENDOR));
        }
    }

    @Test
    void aboutWhatIsNoVendorsEverybodyIsOfTheGovernment() {
        assertThat(told(officer, null)).containsEntry("ada", new Doer("Name of ada", Side.GOVERNMENT));
    }

    private Map<String, Doer> told(Caller reader, @Nullable UUID of) {
        return database.call(entityManager -> new Wiring(entityManager)
                .with(CurrentCaller.class, TestCallers.current(reader))
                .get(Doers.class)
                .of(of, everybody));
    }
}
