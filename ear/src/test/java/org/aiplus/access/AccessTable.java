// SPDX-License-Identifier: Apache-2.0
package org.aiplus.access;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The reviewed table of who may do what. */
public record AccessTable(List<Row> rows) {

    /** The callers of the table, each played by one of the demo people; {@code anonymous} by nobody. */
    public static final Map<String, String> CALLERS = callers();

    /** Where an act enters. */
    public enum Door {
        FACADE,
        API,
        WEB
    }

    /**
     * One act on one kind of object.
     *
     * @param object {@code own} or {@code other} for an object of the caller's or another organisation, {@code public}
     *     for a published one, {@code none} for one that does not exist, {@code -} where there is no object
     * @param address what is asked for; {@code {known}} stands for the reference of a published entry
     * @param type media type of the body, or empty
     * @param body what is sent, or empty: complete enough to reach the decision, and never acceptable, so that nobody's
     *     cell changes anything
     * @param expected what each caller gets: a status, or for a façade {@code yes} or {@code no}
     */
    public record Row(
            Door door,
            String act,
            String object,
            String address,
            String type,
            String body,
            Map<String, String> expected) {

        /** The HTTP method. */
        public String method() {
            return act.substring(0, act.indexOf(' '));
        }

        /** The address with a known entry in it. */
        public String address(String known) {
            return address.replace("{known}", known);
        }
    }

    /** Reads the table from the test resources. */
    public static AccessTable read() {
        try (var in = AccessTable.class.getResourceAsStream("/access-matrix.csv")) {
            if (in == null) {
                throw new IllegalStateException("access-matrix.csv is missing");
            }
            try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return new AccessTable(csv.stream().map(AccessTable::row).toList());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row row(NamedCsvRecord line) {
        var expected = new LinkedHashMap<String, String>();
        CALLERS.keySet().forEach(caller -> expected.put(caller, line.getField(caller)));
        return new Row(
                Door.valueOf(line.getField("door").toUpperCase(Locale.ROOT)),
                line.getField("act"),
                line.getField("object"),
                line.getField("address"),
                line.getField("type"),
                line.getField("body"),
                expected);
    }

    private static Map<String, String> callers() {
        var callers = new LinkedHashMap<String, String>();
        callers.put("anonymous", "");
        callers.put("department-staff", "staff-dpo");
        callers.put("ai-owner", "owner-td");
        callers.put("department-approver", "approver-dpo");
        callers.put("procurement-officer", "officer1");
        callers.put("panel-member", "panel1");
        callers.put("panel-chair", "chair");
        callers.put("privacy-officer", "privacy");
        callers.put("security-officer", "security");
        callers.put("governance-committee", "committee1");
        callers.put("vendor", "vendor1-owner");
        callers.put("administrator", "admin1");
        callers.put("auditor", "auditor");
        return java.util.Collections.unmodifiableMap(callers);
    }
}
