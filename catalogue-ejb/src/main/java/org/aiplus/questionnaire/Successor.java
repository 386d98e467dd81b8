// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import static org.aiplus.questionnaire.ContentReader.require;

import java.util.Objects;

/** What must hold between a version and the one before it, so that search, comparison and earlier records go on working. */
final class Successor {

    private Successor() {}

    /** @throws IllegalArgumentException that says what does not hold */
    static void check(QuestionSet before, QuestionSet after) {
        require(after.name().equals(before.name()), "the set is " + before.name());
        require(
                VersionOrder.BY_NAME.compare(before.version(), after.version()) < 0,
                "the version must be later than " + before.version());
        require(after.core().equals(before.core()), "the core fields are part of the product and stay");
        for (var question : after.questions()) {
            before.question(question.code()).ifPresent(earlier -> {
                require(earlier.type() == question.type(), question.code() + " keeps its type " + earlier.type());
                require(
                        Objects.equals(earlier.vocabulary(), question.vocabulary()),
                        question.code() + " keeps its vocabulary " + earlier.vocabulary());
            });
        }
    }
}
