// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.aiplus.json.LocalisedTextJson;
import org.aiplus.json.StoredJson;
import org.aiplus.questionnaire.AnswersJson;
import org.aiplus.questionnaire.QuestionSets;

/** Turns content into what a revision keeps and back. The same content always gives the same bytes and hash. */
@ApplicationScoped
class SolutionContentCodec {

    @Inject
    QuestionSets questionSets;

    StoredContent store(SolutionContent content) {
        var name = LocalisedTextJson.toTree(content.name());
        var answers = AnswersJson.toTree(content.answers());
        var canonical = JsonNodeFactory.instance.objectNode();
        canonical.set("name", name);
        canonical.put("department", content.department());
        var categories = canonical.putArray("categories");
        content.categories().forEach(categories::add);
        var classification = content.maximumClassification();
        canonical.put("maximumClassification", classification == null ? null : classification.name());
        canonical.put("firstListedOn", String.valueOf(content.firstListedOn()));
        canonical.put("lastVerifiedOn", String.valueOf(content.lastVerifiedOn()));
        canonical.put("questionSet", content.questionSetVersion());
        canonical.set("answers", answers);
        return new StoredContent(
                StoredJson.format(name),
                content.department(),
                StoredJson.format(content.categories()),
                classification,
                content.firstListedOn(),
                content.lastVerifiedOn(),
                content.questionSetVersion(),
                StoredJson.format(answers),
                sha256(StoredJson.format(canonical)));
    }

    SolutionContent load(StoredContent stored) {
        var set = questionSets.get(stored.questionSetVersion());
        return new SolutionContent(
                StoredJson.localisedText(stored.name()),
                stored.department(),
                StoredJson.codes(stored.categories()),
                stored.maximumClassification(),
                stored.firstListedOn(),
                stored.lastVerifiedOn(),
                stored.questionSetVersion(),
                AnswersJson.stored(stored.answers(), set));
    }

    private static String sha256(String canonical) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
