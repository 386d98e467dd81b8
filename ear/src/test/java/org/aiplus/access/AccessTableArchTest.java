// SPDX-License-Identifier: Apache-2.0
package org.aiplus.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aiplus.access.AccessTable.Door;
import org.aiplus.access.AccessTable.Row;
import org.aiplus.identity.Role;
import org.junit.jupiter.api.Test;

/** Nothing can be done that is not in the reviewed table, and the table promises nothing that cannot be done. */
class AccessTableArchTest {

    private final AccessTable table = AccessTable.read();

    @Test
    void everyFacadeMethodHasARow() {
        same(Door.FACADE, Acts.facadeMethods().keySet());
    }

    @Test
    void everyOperationOfTheApiHasARow() {
        same(Door.API, Acts.operations());
    }

    @Test
    void everyPageHasARow() {
        same(Door.WEB, Acts.pages());
    }

    @Test
    void facadesLetThoseInThatTheTableSays() {
        var declared = Acts.facadeMethods();
        var differences = new ArrayList<String>();
        for (Row row : rows(Door.FACADE)) {
            var roles = declared.getOrDefault(row.act(), "");
            row.expected().forEach((caller, cell) -> {
                var allowed = roles.equals(Acts.EVERYBODY)
                        || List.of(roles.split(" ")).contains(caller);
                if (!cell.equals(allowed ? "yes" : "no")) {
                    differences.add(row.act() + ": " + caller + " is " + (allowed ? "let in" : "kept out")
                            + ", the table says " + cell);
                }
            });
        }
        assertThat(differences)
                .as("the permission that the code declares and the one that was reviewed")
                .isEmpty();
    }

    @Test
    void everyRoleIsPlayedAndEveryCellIsFilled() {
        assertThat(AccessTable.CALLERS.keySet()).containsAll(Role.ALL);
        for (Row row : table.rows()) {
            row.expected().forEach((caller, cell) -> assertThat(cell)
                    .as(row.act() + " for " + caller)
                    .matches(row.door() == Door.FACADE ? "yes|no" : "[2-4]\\d\\d"));
        }
    }

    @Test
    void actsOnOneObjectAreTriedOnAnObjectThatDoesNotExist() {
        for (var door : List.of(Door.API, Door.WEB)) {
            var named = new TreeSet<String>();
            var tried = new TreeSet<String>();
            for (Row row : rows(door)) {
                if (row.act().replace("{language}", "").contains("{")) {
                    named.add(row.act());
                }
                if (row.object().equals("none")) {
                    tried.add(row.act());
                }
            }
            assertThat(tried).as("acts on one object with a row for none").containsAll(named);
        }
    }

    private void same(Door door, Set<String> acts) {
        var missing = new TreeSet<>(acts);
        var stale = new TreeSet<String>();
        for (Row row : rows(door)) {
            missing.remove(row.act());
            if (!acts.contains(row.act())) {
                stale.add(row.act());
            }
        }
        assertThat(missing)
                .as("%s without a row in ear/src/test/resources/access-matrix.csv: add one and have it reviewed", door)
                .isEmpty();
        assertThat(stale).as("rows of access-matrix.csv without a %s act", door).isEmpty();
    }

    private List<Row> rows(Door door) {
        return table.rows().stream().filter(row -> row.door() == door).toList();
    }
}
