// SPDX-License-Identifier: Apache-2.0
package org.aiplus.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/** What an import has seen so far: counts by outcome, a hash over all rows, and the keys that must not repeat. */
final class ImportTally {

    private final Map<RowOutcome, Long> counts = new EnumMap<>(RowOutcome.class);
    private final MessageDigest digest = sha256();
    private final Set<String> keys = new HashSet<>();

    ImportTally() {
        for (var outcome : RowOutcome.values()) {
            counts.put(outcome, 0L);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    void add(Collection<RowReport> rows) {
        for (var row : rows) {
            counts.merge(row.outcome(), 1L, Long::sum);
            digest.update((row.line() + " " + row.outcome() + " " + row.reference() + " " + row.problems() + "\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Whether this key is seen for the first time in the file. */
    boolean first(String key) {
        return keys.add(key);
    }

    Map<RowOutcome, Long> counts() {
        return Map.copyOf(counts);
    }

    long rows() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    long refused() {
        return counts.getOrDefault(RowOutcome.REFUSED, 0L);
    }

    /** Ends the hash; call once. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
