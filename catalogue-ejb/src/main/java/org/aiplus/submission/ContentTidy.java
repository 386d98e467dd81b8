// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aiplus.shared.TextState;
import org.jspecify.annotations.Nullable;

/**
 * Brings what a vendor sent into the one form in which drafts are kept. What is blank, empty or {@code null} is not
 * answered. The state of a text is the product's to say: the same words in the same language keep the state that they
 * have in the published revision, and everything else is not checked yet, whatever the vendor claims.
 */
final class ContentTidy {

    private static final Set<String> STATES = Set.of(TextState.CHECKED.name(), TextState.MACHINE_DRAFT.name());
    private static final String TEXT = "text";
    private static final String STATE = "state";

    private final @Nullable SubmissionContent published;

    /** Compares texts with those of the published revision, if there is one. */
    ContentTidy(@Nullable SubmissionContent published) {
        this.published = published;
    }

    /** Tidies what has the right shape and leaves the rest for the checks to report. */
    ObjectNode tidy(ObjectNode raw) {
        var content = raw.deepCopy();
        tidyMembers(content, "/", Set.of(SubmissionContent.ANSWERS));
        if (content.path(SubmissionContent.ANSWERS) instanceof ObjectNode answers) {
            tidyMembers(answers, "/" + SubmissionContent.ANSWERS + "/", Set.of());
        }
        return content;
    }

    private void tidyMembers(ObjectNode parent, String prefix, Set<String> except) {
        for (var name : names(parent)) {
            if (except.contains(name)) {
                continue;
            }
            var value = parent.get(name);
            if (value instanceof ObjectNode texts) {
                tidyTexts(texts, prefix + name);
            } else if (value instanceof ArrayNode rows) {
                tidyRows(rows);
            }
            if (blank(value)) {
                parent.remove(name);
            }
        }
    }

    private void tidyTexts(ObjectNode texts, String field) {
        for (var language : names(texts)) {
            var text = texts.get(language);
            if (text.isNull()
                    || text.path(TEXT).isTextual()
                            && text.path(TEXT).textValue().isBlank()) {
                texts.remove(language);
            } else if (text instanceof ObjectNode object && object.path(TEXT).isTextual() && claimsState(object)) {
                object.put(STATE, state(field, language, object.path(TEXT).textValue()));
            }
        }
    }

    private static boolean claimsState(ObjectNode text) {
        var state = text.path(STATE);
        return state.isMissingNode() || state.isTextual() && STATES.contains(state.textValue());
    }

    private String state(String field, String language, String text) {
        var known = published == null ? null : published.field(field);
        var before = known == null ? null : known.get(language);
        var same = before != null && text.equals(before.path(TEXT).textValue());
        return same ? before.path(STATE).asText() : TextState.MACHINE_DRAFT.name();
    }

    private static void tidyRows(ArrayNode rows) {
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (rows.get(i) instanceof ObjectNode row) {
                names(row).stream().filter(name -> blank(row.get(name))).forEach(row::remove);
            }
            if (blank(rows.get(i))) {
                rows.remove(i);
            }
        }
    }

    private static boolean blank(JsonNode value) {
        return value.isNull()
                || value.isTextual() && value.textValue().isBlank()
                || value.isContainerNode() && value.isEmpty();
    }

    private static List<String> names(ObjectNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
