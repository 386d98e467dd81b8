// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aiplus.identity.Caller;
import org.aiplus.identity.TestCallers;
import org.aiplus.shared.Ids;
import org.aiplus.testsupport.CatalogueDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The second wall around vendors' tables, whatever the code in front of it says. */
class VendorTablesTest {

    @RegisterExtension
    static final CatalogueDatabase database = new CatalogueDatabase();

    /** Tables that name a vendor and are open to all of the server, with the reason. */
    private static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry("membership", "who belongs to whom is what the wall itself is built from"),
            Map.entry("invitation", "read at sign-in by an address, before anybody is a member"),
            Map.entry("solution", "published entries name their vendor to everybody"),
            Map.entry(
                    "clarification",
                    "questions and answers are for all who are invited; the asker is left out of what they read"),
            Map.entry("evaluation_candidate", "the government's own record of whose tool was considered, and why not"),
            Map.entry(
                    "evaluation_invitee",
                    "the government's own record of who may bid; a vendor asks about itself only"),
            Map.entry(
                    "conflict_declaration", "what people of the government declare about bidders; no vendor reads any"),
            Map.entry("standing_offer", "who holds a standing offer is no secret"),
            Map.entry(
                    "award_recommendation",
                    "the government's own record of whom it proposes; bidders read its notice only"),
            Map.entry("award_notice", "published to everybody"),
            Map.entry(
                    "contract",
                    "who supplies what to the government is no secret; the façade decides who reads the terms"));

    private final Vendors vendors = new Vendors(database);

    @Test
    void everyTableOfVendorsStandsBehindTheWallOrIsNamedHereWithAReason() throws Exception {
        var bare = new ArrayList<String>();
        var open = new ArrayList<String>();
        database.asOwner(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("""
                        select c.relname, c.relrowsecurity and c.relforcerowsecurity
                            and exists (select 1 from pg_policy p where p.polrelid = c.oid)
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
                        join pg_attribute a on a.attrelid = c.oid and a.attname = 'vendor_id' and not a.attisdropped
                        where c.relkind in ('r', 'p')\
                        """)) {
                while (rows.next()) {
                    (rows.getBoolean(2) ? open : bare).add(rows.getString(1));
                }
            }
            return true;
        });
        assertThat(bare).containsExactlyInAnyOrderElementsOf(OPEN.keySet());
        assertThat(open).contains("vendor_profile", "vendor_status_change", "vendor_question", "vendor_duplicate");
    }

    @Test
    void theServersRoleCannotPassTheWall() throws Exception {
        assertThat(database.<List<Object>>asApplication(connection -> {
                    try (var statement = connection.createStatement();
                            var rows = statement.executeQuery("""
                                select rolsuper, rolbypassrls,
                                    (select count(*) from pg_class c
                                        where c.relname like 'vendor%' and pg_get_userbyid(c.relowner) = current_user)
                                from pg_roles where rolname = current_user\
                                """)) {
                        rows.next();
                        return List.of(rows.getBoolean(1), rows.getBoolean(2), rows.getLong(3));
                    }
                }))
                .containsExactly(false, false, 0L);
    }

    @Test
    void aVendorFindsNothingOfAnotherInAnyTable() throws Exception {
        var first = told();
        var second = told();
        for (var table : List.of("vendor_profile", "vendor_status_change", "vendor_question")) {
            assertThat(seen(table, member(first))).as(table).isEqualTo(Set.of(first));
            assertThat(seen(table, member(second))).as(table).isEqualTo(Set.of(second));
            assertThat(seen(table, Caller.ANONYMOUS)).as(table).isEmpty();
            assertThat(seen(table, null)).as(table).isEmpty();
            assertThat(seen(table, Vendors.OFFICER)).as(table).contains(first, second);
        }
    }

    @Test
    void aVendorDoesNotEvenFindWhomItLooksLike() throws Exception {
        var unique = Ids.next().toString();
        vendors.registered(Vendors.applicant(), Vendors.details("R" + unique, "Sha Tin " + unique, Vendors.address()));
        var second = vendors.registered(
                        Vendors.applicant(), Vendors.details("S" + Ids.next(), "Sha Tin " + unique, Vendors.address()))
                .vendor()
                .id();
        assertThat(seen("vendor_duplicate", member(second))).isEmpty();
        assertThat(seen("vendor_duplicate", Vendors.OFFICER)).contains(second);
    }

    @Test
    void aVendorWritesNoRowOfAnother() {
        var first = told();
        var second = told();
        var changed = database.<Integer>call(entityManager -> {
            TestCallers.secondWall(entityManager, TestCallers.current(member(second)))
                    .actForCaller();
            return entityManager
                    .createNativeQuery("update vendor_profile set address = 'taken' where vendor_id = :vendor")
                    .setParameter("vendor", first)
                    .executeUpdate();
        });
        assertThat(changed).isZero();
    }

    /** A vendor with a row in each table. */
    private UUID told() {
        var vendor = vendors.registered();
        var id = vendor.vendor().id();
        var asked = vendors.asOfficer(service -> service.ask(id, "Who owns you?", vendor.version()));
        vendors.decided(asked, VendorDecision.VERIFY);
        return id;
    }

    private static Caller member(UUID vendor) {
        return Vendors.editor(vendor);
    }

    private static Set<UUID> seen(String table, @Nullable Caller caller) {
        return database.call(entityManager -> {
            if (caller != null) {
                TestCallers.secondWall(entityManager, TestCallers.current(caller))
                        .actForCaller();
            }
            List<?> ids = entityManager
                    .createNativeQuery("select vendor_id from " + table)
                    .getResultList();
            return Set.copyOf(ids.stream().map(UUID.class::cast).toList());
        });
    }
}
