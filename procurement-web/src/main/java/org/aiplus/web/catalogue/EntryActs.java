// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the reader may do beside each field of an entry, and which answers are in doubt. Most come to read: the acts stand
 * beside the fields only when the reader has asked for them.
 *
 * @param offerHref address of the page with its acts; {@code null} when they are there already or there is none
 * @param reportHref address of the form for mistakes, without the field; {@code null} when the reader reports none
 * @param correctAction where the field is sent that the reader's vendor wants to correct
 * @param correctable fields that the reader's vendor writes; empty for everybody else
 * @param judgeHref address of the claims, without the question; {@code null} when the reader judges none
 * @param doubts why an answer is in doubt, by question
 */
public record EntryActs(
        @Nullable String offerHref,
        @Nullable String reportHref,
        String correctAction,
        Set<String> correctable,
        @Nullable String judgeHref,
        Map<String, String> doubts) {

    /** Id of the form to which the buttons beside the answers belong. */
    public static final String FORM = "correct";

    /** Nothing to do and nothing in doubt. */
    public static final EntryActs NONE = new EntryActs(null, null, "", Set.of(), null, Map.of());

    /** What an entry says of itself without anybody having said it. */
    private static final Set<String> NOBODYS = Set.of("lastVerifiedOn", "source", "source.original");

    /** Query parameter with which the reader asks for the acts. */
    static final String PARAMETER = "acts";

    public EntryActs {
        correctable = Set.copyOf(correctable);
        doubts = Map.copyOf(doubts);
    }

    /** The same page without its acts, with the way to them where there are any. */
    EntryActs offeredAt(String href) {
        var any = reportHref != null || judgeHref != null || !correctable.isEmpty();
        return new EntryActs(any ? href : null, null, "", Set.of(), null, doubts);
    }

    /** Address of the form for a mistake in this field; {@code null} when the reader cannot report one. */
    public @Nullable String report(String field) {
        return reportHref == null || NOBODYS.contains(field) ? null : reportHref + "?field=" + field;
    }

    /** Whether the reader's vendor writes this field. */
    public boolean corrects(String field) {
        return correctable.contains(field);
    }

    /** Address on which the claim of this answer is judged; {@code null} when the reader judges none. */
    public @Nullable String judge(String question) {
        return judgeHref == null ? null : judgeHref + "/" + question;
    }

    /** Why this answer is in doubt; {@code null} when it is not. */
    public @Nullable String doubt(String question) {
        return doubts.get(question);
    }
}
