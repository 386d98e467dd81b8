// SPDX-License-Identifier: Apache-2.0
package org.aiplus.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects rows and hands them on in batches that one transaction can carry. */
final class RowBatch {

    /** Rows in a full batch. */
    static final int SIZE = 500;

    private final Consumer<List<Row>> consumer;
    private List<Row> rows = new ArrayList<>(SIZE);

    RowBatch(Consumer<List<Row>> consumer) {
        this.consumer = consumer;
    }

    void add(Row row) {
        rows.add(row);
        if (rows.size() == SIZE) {
            finish();
        }
    }

    /** Hands on what is left. */
    void finish() {
        if (!rows.isEmpty()) {
            var full = rows;
            rows = new ArrayList<>(SIZE);
            consumer.accept(full);
        }
    }
}
