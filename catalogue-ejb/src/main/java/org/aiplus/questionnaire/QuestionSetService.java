// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.aiplus.shared.NotFound;

/** Tells programs and pages which questions there are. Open to everybody: the questions are no secret. */
@Stateless
public class QuestionSetService {

    @Inject
    QuestionSets sets;

    /** Names of all versions, oldest first; the last is the current one. */
    @PermitAll
    public List<String> versions() {
        return sets.all().stream().map(QuestionSet::version).toList();
    }

    /**
     * One version with its words in all languages.
     *
     * @throws NotFound when there is no such version
     */
    @PermitAll
    public QuestionSetView get(String version) {
        var set = find(version);
        return QuestionSetView.of(set, sets.texts(set), set.equals(sets.current()));
    }

    /**
     * JSON Schema of the answers to one version, when they must be as complete as this.
     *
     * @throws NotFound when there is no such version
     */
    @PermitAll
    public JsonNode schema(String version, Completeness completeness) {
        var set = find(version);
        return QuestionSetSchema.of(set, sets.texts(set), completeness);
    }

    /** The vocabularies of this release: the codes that answers are chosen from, with their words. */
    @PermitAll
    public List<Vocabulary> vocabularies() {
        return List.copyOf(sets.vocabularies());
    }

    private QuestionSet find(String version) {
        return sets.find(version).orElseThrow(NotFound::new);
    }
}
