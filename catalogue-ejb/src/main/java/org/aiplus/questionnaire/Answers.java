// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.aiplus.identity.Audience;

/**
 * The answers of one revision, by question code. Unanswered questions are absent. The order is that of the map given,
 * which is the order of the questions for answers made by {@link #inOrder}.
 */
public record Answers(Map<String, Answer> byCode) {

    /** No answers at all. */
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
    }

    /** The same answers in the order of the set's questions; answers to questions of no set are left out. */
    public static Answers inOrder(QuestionSet set, Map<String, Answer> byCode) {
        var ordered = new LinkedHashMap<String, Answer>();
        for (var question : set.questions()) {
            var answer = byCode.get(question.code());
            if (answer != null) {
                ordered.put(question.code(), answer);
            }
        }
        return new Answers(ordered);
    }

    /** The answer to one question. */
    public Optional<Answer> get(String question) {
        return Optional.ofNullable(byCode.get(question));
    }

    /** The answer to one question when it is of this kind. */
    public <A extends Answer> Optional<A> get(String question, Class<A> kind) {
        return get(question).filter(kind::isInstance).map(kind::cast);
    }

    /** Only the answers that this reader may see. What the set does not know is hidden from everybody. */
    public Answers visibleTo(Audience reader, QuestionSet set) {
        var visible = new LinkedHashMap<String, Answer>();
        for (var entry : byCode.entrySet()) {
            var question = set.question(entry.getKey());
            if (question.isPresent() && reader.sees(question.get().publicity())) {
                visible.put(entry.getKey(), entry.getValue());
            }
        }
        return new Answers(visible);
    }
}
