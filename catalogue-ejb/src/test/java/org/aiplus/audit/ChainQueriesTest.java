// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody with the rights of the database's owner does to the trail, and how the check names it. */
class ChainQueriesTest {

    private static final int ENTRIES = 12;
    private static final String ENTRY_5 = "(select entry_id from audit_seal where sequence = 5)";

    @RegisterExtension
    static final CatalogueDatabase database = new CatalogueDatabase();

    private final AuditFixture audit = new AuditFixture(database, new HeadSigner(AuditFixture.KEY));

    @BeforeEach
    void aSealedAndSignedTrail() throws SQLException {
        database.update("truncate audit_entry, audit_seal, audit_head");
        audit.record(1, ENTRIES - 4);
        audit.seal();
        database.update("update clock_offset set forward = forward + interval '10 minutes'");
        audit.record(ENTRIES - 3, ENTRIES);
        audit.seal();
        assertThat(audit.verify())
                .satisfies(check -> assertThat(check.intact()).isTrue())
                .satisfies(check -> assertThat(check.verifiedUpTo()).isEqualTo(ENTRIES))
                .satisfies(check -> assertThat(check.signedUpTo()).isEqualTo(ENTRIES));
        // Every check leaves an entry; the tests count from a trail in which all is sealed.
        database.update("delete from audit_entry where object_type = 'audit'");
    }

    @ParameterizedTest(name = "{1} at {2}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    update audit_entry set payload = replace(payload, '"number":5', '"number":6') where id = $5     | ENTRY_CHANGED     | 5
                    update audit_entry set actor = 'another' where id = $5                                          | ENTRY_CHANGED     | 5
                    update audit_entry set action = 'thing.undone' where id = $5                                    | ENTRY_CHANGED     | 5
                    update audit_entry set object_id = 'S-6' where id = $5                                          | ENTRY_CHANGED     | 5
                    update audit_entry set request_id = 'another' where id = $5                                     | ENTRY_CHANGED     | 5
                    update audit_entry set payload = 'not json' where id = $5                                       | ENTRY_CHANGED     | 5
                    update audit_entry set at = at + interval '1 microsecond' where id = $5                         | LINK_CHANGED      | 5
                    update audit_seal set hash = sha256('x') where sequence = 5                                     | LINK_CHANGED      | 5
                    update audit_seal set previous_hash = sha256('x') where sequence = 5                            | LINK_OUT_OF_ORDER | 5
                    delete from audit_entry where id = $5                                                           | ENTRY_MISSING     | 5
                    delete from audit_seal where sequence = 5                                                       | LINK_MISSING      | 5
                    delete from audit_seal where sequence < 3                                                       | LINK_MISSING      | 1
                    truncate audit_entry                                                                            | ENTRY_MISSING     | 1
                    truncate audit_seal                                                                             | END_MISSING       | 1
                    delete from audit_seal where sequence > 9                                                       | END_MISSING       | 10
                    update audit_head set hash = sha256('x') where sequence = 12                                    | HEAD_DIFFERS      | 12
                    update audit_head set signature = sha256('x') where sequence = 8                                | HEAD_FORGED       | 8
                    update audit_head set signed_at = signed_at - interval '1 day' where sequence = 8               | HEAD_FORGED       | 8
                    """)
    void tamperingIsNamed(String sql, ChainFault kind, long sequence) throws SQLException {
        database.update(sql.replace("$5", ENTRY_5));
        var check = audit.verify();
        assertThat(check.intact()).isFalse();
        assertThat(check.fault().kind()).isEqualTo(kind);
        assertThat(check.fault().sequence()).isEqualTo(sequence);
        assertThat(check.verifiedUpTo()).isEqualTo(sequence - 1);
    }

    @Test
    void entriesThatChangePlacesAreFound() throws SQLException {
        database.update("""
                do $$
                declare
                    four uuid := (select entry_id from audit_seal where sequence = 4);
                    six uuid := (select entry_id from audit_seal where sequence = 6);
                begin
                    update audit_seal set entry_id = gen_random_uuid() where sequence = 4;
                    update audit_seal set entry_id = four where sequence = 6;
                    update audit_seal set entry_id = six where sequence = 4;
                end $$""");
        var fault = audit.verify().fault();
        assertThat(fault.kind()).isEqualTo(ChainFault.LINK_CHANGED);
        assertThat(fault.sequence()).isEqualTo(4);
    }

    @Test
    void linksThatChangePlacesAreFound() throws SQLException {
        database.update("update audit_seal set sequence = 1000 where sequence = 4");
        database.update("update audit_seal set sequence = 4 where sequence = 6");
        database.update("update audit_seal set sequence = 6 where sequence = 1000");
        var fault = audit.verify().fault();
        assertThat(fault.kind()).isEqualTo(ChainFault.LINK_OUT_OF_ORDER);
        assertThat(fault.sequence()).isEqualTo(4);
    }

    @Test
    void aPayloadThatWasChangedTogetherWithItsHashIsFound() throws SQLException {
        database.update("update audit_entry set payload = replace(payload, '\"number\":5', '\"number\":6')"
                + " where id = " + ENTRY_5);
        database.update(
                "update audit_entry set payload_hash = sha256(convert_to(payload, 'UTF8')) where id = " + ENTRY_5);
        var fault = audit.verify().fault();
        assertThat(fault.kind()).isEqualTo(ChainFault.LINK_CHANGED);
        assertThat(fault.sequence()).isEqualTo(5);
        assertThat(fault.entry()).isNotNull();
    }

    /** The best that an owner without the key can do: everything is consistent but the signed heads. */
    @Test
    void aChainThatWasComputedAnewContradictsItsSignedHeads() throws SQLException {
        forgeAndComputeAnew();
        var check = audit.verify();
        assertThat(check.fault().kind()).isEqualTo(ChainFault.HEAD_DIFFERS);
        assertThat(check.fault().sequence()).as("the first head after it").isEqualTo(8);
        // Heads that follow the new chain cannot be signed again.
        database.update("update audit_head h set hash = s.hash from audit_seal s where s.sequence = h.sequence");
        assertThat(audit.verify().fault().kind()).isEqualTo(ChainFault.HEAD_FORGED);
    }

    @Test
    void aChainThatWasComputedAnewWithoutHeadsContradictsAHeadThatWasKeptElsewhere() throws SQLException {
        var before = audit.verify();
        var kept = new ChainHead(before.verifiedUpTo(), before.hash());
        forgeAndComputeAnew();
        database.update("truncate audit_head");
        assertThat(audit.verify().signedUpTo())
                .as("nothing signed speaks for it any more")
                .isZero();
        var fault = audit.verifyAgainst(kept).fault();
        assertThat(fault.kind()).isEqualTo(ChainFault.HEAD_DIFFERS);
        assertThat(fault.sequence()).isEqualTo(ENTRIES);
    }

    private void forgeAndComputeAnew() throws SQLException {
        database.update("update audit_entry set payload = replace(payload, '\"number\":5', '\"number\":6')"
                + " where id = " + ENTRY_5);
        database.update(
                "update audit_entry set payload_hash = sha256(convert_to(payload, 'UTF8')) where id = " + ENTRY_5);
        database.update("""
                do $$
                declare
                    previous bytea := decode(repeat('00', 32), 'hex');
                    link record;
                begin
                    for link in select s.sequence, e.at, e.payload_hash
                                from audit_seal s join audit_entry e on e.id = s.entry_id order by s.sequence loop
                        update audit_seal set previous_hash = previous,
                            hash = sha256(previous || int8send(link.sequence)
                                || int8send((extract(epoch from link.at) * 1000000)::bigint) || link.payload_hash)
                        where sequence = link.sequence returning hash into previous;
                    end loop;
                end $$""");
    }

    @Test
    void anEndThatWasCutOffWithItsHeadsContradictsAHeadThatWasKeptElsewhere() throws SQLException {
        var before = audit.verify();
        database.update("delete from audit_entry where id in (select entry_id from audit_seal where sequence > 8)");
        database.update("delete from audit_seal where sequence > 8");
        database.update("delete from audit_head where sequence > 8");
        database.update("delete from audit_entry where object_type = 'audit'");
        assertThat(audit.verify().intact()).as("nothing in the database tells").isTrue();
        var fault = audit.verifyAgainst(new ChainHead(before.verifiedUpTo(), before.hash()))
                .fault();
        assertThat(fault.kind()).isEqualTo(ChainFault.END_MISSING);
        assertThat(fault.sequence()).isEqualTo(9);
    }

    @Test
    void anEndThatWasCutOffIsStillFoundAfterNewEntriesTookItsPlace() throws SQLException {
        database.update("delete from audit_entry where id in (select entry_id from audit_seal where sequence > 8)");
        database.update("delete from audit_seal where sequence > 8");
        audit.record(100, 120);
        audit.seal();
        var fault = audit.verify().fault();
        assertThat(fault.kind()).isEqualTo(ChainFault.HEAD_DIFFERS);
        assertThat(fault.sequence()).isEqualTo(ENTRIES);
    }

    @Test
    void anEntryThatWasPutInLaterIsFound() throws SQLException {
        database.update("""
                insert into audit_entry (id, era, txid, actor, action, object_type, object_id, request_id, payload, payload_hash)
                select gen_random_uuid(), era, txid, actor, action, object_type, 'S-99', request_id, payload, payload_hash
                from audit_entry where id =""" + " " + ENTRY_5);
        assertThat(audit.seal()).isZero();
        assertThat(audit.verify().fault().kind()).isEqualTo(ChainFault.ENTRY_SLIPPED_IN);
    }

    @Test
    void anotherInstallationsKeyIsNotTakenForOurs() {
        var elsewhere = new AuditFixture(database, new HeadSigner(null));
        var check = elsewhere.verify();
        assertThat(check.intact()).isTrue();
        assertThat(check.signedUpTo()).isZero();
        assertThat(check.unsignedHeads()).isEqualTo(2);
    }

    /** The statements that docs/operations/audit.md gives to auditors who do not want to trust this product. */
    @Test
    void theDocumentedStatementsFindTheSame() throws SQLException, IOException {
        var statements = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("..", "docs", "operations", "audit.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(statements).hasSize(2);
        assertThat(database.value(statements.get(0))).isNull();
        assertThat(database.value(statements.get(1))).isNull();
        forgeAndComputeAnew();
        assertThat(database.value(statements.get(0)))
                .as("the chain alone is consistent")
                .isNull();
        assertThat(database.value(statements.get(1))).isEqualTo(8L);
        database.update("update audit_entry set payload = payload || ' ' where id = " + ENTRY_5);
        assertThat(database.value(statements.get(0))).isEqualTo(5L);
    }

    @Test
    void entriesThatAreNotYetSealedAreCounted() {
        audit.record(50, 52);
        assertThat(audit.verify().waiting()).isEqualTo(3);
        audit.sealAll();
        var check = audit.verify();
        assertThat(check.waiting()).isZero();
        assertThat(check.verifiedUpTo())
                .as("three entries, and the check before")
                .isEqualTo(ENTRIES + 4);
    }

    @Test
    void aCheckReadsThousandLinksWithOneStatement() {
        database.run(em -> {
            var trail = AuditFixture.trail(em);
            for (int i = 0; i < 2_500; i++) {
                trail.record(new AuditFixture.Something(i));
            }
        });
        audit.sealAll();
        assertThat(database.statements(
                        () -> assertThat(audit.verify().verifiedUpTo()).isEqualTo(ENTRIES + 2_500)))
                .as("three pages, what stands outside, and the entry of the check")
                .isEqualTo(5);
    }

    @Test
    void twoHundredRandomChangesAreAllFound() throws SQLException {
        database.update("create table kept_entry as select * from audit_entry");
        database.update("create table kept_seal as select * from audit_seal");
        database.update("create table kept_head as select * from audit_head");
        var random = new Random(20261121);
        var missed = new ArrayList<String>();
        for (int i = 0; i < 200; i++) {
            var sql = change(random);
            if (database.update(sql) > 0 && audit.verify().intact()) {
                missed.add(sql);
            }
            database.update("""
                    truncate audit_entry, audit_seal, audit_head;
                    insert into audit_entry overriding system value select * from kept_entry;
                    insert into audit_seal select * from kept_seal;
                    insert into audit_head select * from kept_head""");
        }
        assertThat(missed).isEmpty();
        assertThat(audit.verify().intact()).isTrue();
    }

    private static String change(Random random) {
        int n = 1 + random.nextInt(ENTRIES);
        var entry = "(select entry_id from audit_seal where sequence = " + n + ")";
        var bit = random.nextInt(256);
        var character = 1 + random.nextInt(150);
        return switch (random.nextInt(9)) {
            case 0 ->
                "update audit_seal set hash = set_bit(hash, " + bit + ", 1 - get_bit(hash, " + bit
                        + ")) where sequence = " + n;
            case 1 ->
                "update audit_seal set previous_hash = set_bit(previous_hash, " + bit + ", 1 - get_bit(previous_hash, "
                        + bit + ")) where sequence = " + n;
            case 2 ->
                "update audit_entry set payload_hash = set_bit(payload_hash, " + bit + ", 1 - get_bit(payload_hash, "
                        + bit + ")) where id = " + entry;
            case 3 ->
                "update audit_entry set payload = overlay(payload placing '#' from " + character + ") where id = "
                        + entry;
            case 4 -> "delete from audit_entry where id = " + entry;
            case 5 -> "delete from audit_seal where sequence = " + n;
            case 6 -> "delete from audit_seal where sequence >= " + n;
            case 7 ->
                "update audit_entry set at = at + interval '" + (1 + random.nextInt(1_000_000))
                        + " microseconds' where id = " + entry;
            default -> "update audit_entry set object_id = object_id || '0' where id = " + entry;
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'x'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_seal set sequence = sequence + 100",
                "delete from audit_seal",
                "truncate audit_seal",
                "update audit_head set signed_at = signed_at",
                "delete from audit_head",
                "truncate audit_head",
                "drop table audit_entry",
                "alter table audit_entry disable trigger all",
                "insert into transaction_era (system_identifier, instance_id, begun_at)"
                        + " values (1, gen_random_uuid(), now())",
                "insert into audit_entry (id, at, actor, action, object_type, object_id, request_id, payload, payload_hash)"
                        + " values (gen_random_uuid(), now() - interval '1 year', 'a', 'b', 'c', 'd', 'e', '{}', sha256('{}'))",
                "insert into audit_entry (id, txid, actor, action, object_type, object_id, request_id, payload, payload_hash)"
                        + " values (gen_random_uuid(), '1', 'a', 'b', 'c', 'd', 'e', '{}', sha256('{}'))"
            })
    void theServersRoleCanOnlyAdd(String sql) throws SQLException {
        assertThatThrownBy(() -> database.asApplication(
                        connection -> connection.createStatement().execute(sql)))
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        assertThat(audit.verify().intact()).isTrue();
    }

    @Test
    void tablesAreAsTheDocumentationSays() throws SQLException {
        var privileges = List.of("audit_entry", "audit_seal", "audit_head");
        for (var table : privileges) {
            assertThat(database.value("select string_agg(privilege_type, ' ' order by privilege_type)"
                            + " from information_schema.table_privileges where grantee = 'catalogue_app'"
                            + " and privilege_type not in ('INSERT') and table_name = '" + table + "'"))
                    .as(table)
                    .isEqualTo("SELECT");
        }
    }
}
