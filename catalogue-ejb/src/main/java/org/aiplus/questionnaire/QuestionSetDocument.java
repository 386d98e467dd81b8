// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.aiplus.json.StoredJson;
import org.aiplus.shared.Language;

/**
 * One version of the questions in one document: {@code questionSet} and {@code texts} by language as in the content
 * files, and {@code vocabularies} that only this version has.
 *
 * @param text the document itself
 */
record QuestionSetDocument(QuestionSet set, QuestionTexts texts, Map<String, Vocabulary> vocabularies, String text) {

    static final String QUESTION_SET = "questionSet";
    static final String TEXTS = "texts";
    static final String VOCABULARIES = "vocabularies";
    private static final Set<String> PROPERTIES = Set.of(QUESTION_SET, TEXTS, VOCABULARIES);
    private static final Pattern VERSION = Pattern.compile("20[0-9]{2}-[1-9][0-9]{0,2}");

    /**
     * Reads a document.
     *
     * @param shipped vocabularies that every version may use
     * @throws IllegalArgumentException that says where it does not fit together
     */
    static QuestionSetDocument read(JsonNode document, Map<String, Vocabulary> shipped) {
        ContentReader.require(document.isObject(), "the document is no object");
        ContentReader.only(document, PROPERTIES, "the document");
        var own = ContentReader.vocabularies(document.path(VOCABULARIES));
        own.keySet().forEach(name -> ContentReader.require(!shipped.containsKey(name), name + " exists already"));
        var known = new LinkedHashMap<>(shipped);
        known.putAll(own);
        var set = ContentReader.questionSet(document.path(QUESTION_SET), known);
        ContentReader.require(VERSION.matcher(set.version()).matches(), "a version is a year and a number: 2027-1");
        own.keySet().forEach(name -> ContentReader.require(uses(set, name), "no question uses the vocabulary " + name));
        var texts = new EnumMap<Language, QuestionTexts.InLanguage>(Language.class);
        for (var language : Language.values()) {
            var inLanguage = document.path(TEXTS).path(language.tag());
            ContentReader.require(inLanguage.isObject(), "texts in " + language.tag() + " are missing");
            texts.put(language, ContentReader.texts(inLanguage, set));
        }
        ContentReader.require(
                document.path(TEXTS).size() == Language.values().length, "texts are in another number of languages");
        return new QuestionSetDocument(set, new QuestionTexts(texts), own, StoredJson.format(document));
    }

    private static boolean uses(QuestionSet set, String vocabulary) {
        return set.questions().stream()
                .anyMatch(question -> vocabulary.equals(question.vocabulary())
                        || question.fields().stream().anyMatch(field -> vocabulary.equals(field.vocabulary())));
    }

    /** The files of a shipped version as one document, to start the next one from. */
    static ObjectNode ofFiles(JsonNode questionSet, Map<Language, JsonNode> texts) {
        var document = JsonNodeFactory.instance.objectNode();
        document.set(QUESTION_SET, questionSet);
        var byLanguage = document.putObject(TEXTS);
        texts.forEach((language, file) -> byLanguage.set(language.tag(), file));
        document.putObject(VOCABULARIES);
        return document;
    }

    byte[] sha256() {
        return sha256(text);
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
