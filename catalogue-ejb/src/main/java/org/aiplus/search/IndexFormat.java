// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.aiplus.questionnaire.QuestionSet;
import org.aiplus.questionnaire.QuestionSets;

/**
 * What an index was made with. An index made with other terms, vocabularies, questions or code must be made anew, because
 * it would find other things or, worse, count a restricted field as public.
 */
final class IndexFormat {

    /** To be raised whenever the same solution gives other fields than before. */
    private static final String CODE = "3";

    private IndexFormat() {}

    /**
     * A fingerprint of everything that decides what the index holds, besides the solutions. Questions that are published
     * while the product runs do not count: they change nothing for the entries that are indexed already.
     */
    static String fingerprint(QuestionSets questionSets) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) CODE.codePointAt(0));
            add(digest, "search/terms.csv");
            add(digest, "search/variants.csv");
            add(digest, "vocabularies/vocabularies.json");
            for (QuestionSet set : questionSets.shipped()) {
                add(digest, "question-sets/" + set.name() + "/" + set.version() + "/question-set.json");
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, String file) {
        try (var stream = IndexFormat.class.getResourceAsStream("/content/" + file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing");
            }
            digest.update(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
