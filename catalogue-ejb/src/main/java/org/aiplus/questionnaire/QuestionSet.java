// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One version of the questions. A released version never changes: records pin the version that they answered, so that
 * they read the same years later.
 */
public final class QuestionSet {

    private final String name;
    private final String version;
    private final List<CoreField> core;
    private final List<Section> sections;
    private final Map<String, Vocabulary> vocabularies;
    private final Map<String, Question> byCode;

    QuestionSet(
            String name,
            String version,
            List<CoreField> core,
            List<Section> sections,
            Map<String, Vocabulary> vocabularies) {
        this.name = name;
        this.version = version;
        this.core = List.copyOf(core);
        this.sections = List.copyOf(sections);
        this.vocabularies = Collections.unmodifiableMap(new LinkedHashMap<>(vocabularies));
        var index = new LinkedHashMap<String, Question>();
        for (var section : sections) {
            for (var question : section.questions()) {
                if (index.put(question.code(), question) != null) {
                    throw new IllegalArgumentException("question " + question.code() + " exists twice");
                }
            }
        }
        this.byCode = Collections.unmodifiableMap(index);
    }

    /** What is asked about, for example {@code solution}. */
    public String name() {
        return name;
    }

    /** Version, for example {@code 2026-1}. */
    public String version() {
        return version;
    }

    /** Typed fields besides the answers. */
    public List<CoreField> core() {
        return core;
    }

    /** Sections in their order. */
    public List<Section> sections() {
        return sections;
    }

    /** All questions of all sections in their order. */
    public List<Question> questions() {
        return List.copyOf(byCode.values());
    }

    /** Questions by which the catalogue can be filtered, in their order. */
    public List<Question> facets() {
        return byCode.values().stream().filter(Question::facet).toList();
    }

    /** The question of a code. */
    public Optional<Question> question(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** A vocabulary of the content; empty for {@link Question#DEPARTMENT}. */
    public Optional<Vocabulary> vocabulary(String code) {
        return Optional.ofNullable(vocabularies.get(code));
    }

    /** All vocabularies of the content, in their order. */
    public List<Vocabulary> vocabularies() {
        return List.copyOf(vocabularies.values());
    }

    /** The vocabulary of a choice whose codes are in the content. */
    Vocabulary vocabularyOf(Question choice) {
        return vocabulary(String.valueOf(choice.vocabulary()))
                .orElseThrow(() -> new IllegalArgumentException("question " + choice.code() + " has no vocabulary"));
    }
}
