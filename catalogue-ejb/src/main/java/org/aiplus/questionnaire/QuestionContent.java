// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aiplus.json.StrictJson;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;

/**
 * Everything that the content folder says about questions, checked for consistency.
 *
 * @param sets all versions, oldest first
 * @param texts the words of each version
 * @param vocabularies all vocabularies by name, in their order
 */
record QuestionContent(List<QuestionSet> sets, Map<String, QuestionTexts> texts, Map<String, Vocabulary> vocabularies) {

    private static final String ROOT = "/content/";
    private static final String SOLUTION = "question-sets/solution/";

    QuestionContent {
        sets = List.copyOf(sets);
        texts = Map.copyOf(texts);
        vocabularies = Collections.unmodifiableMap(new LinkedHashMap<>(vocabularies));
    }

    /** The content of this release. */
    static QuestionContent shipped() {
        return read(QuestionContent::resource);
    }

    /**
     * Reads the content from files that are given by their path below the content folder.
     *
     * @throws IllegalStateException when a file is missing or something in it is wrong; the message says where
     */
    static QuestionContent read(Function<String, JsonNode> files) {
        var vocabularies = inFile("vocabularies/vocabularies.json", files, ContentReader::vocabularies);
        var sets = new ArrayList<QuestionSet>();
        var texts = new LinkedHashMap<String, QuestionTexts>();
        for (var version : files.apply(SOLUTION + "versions.json")) {
            var folder = SOLUTION + version.asText() + "/";
            var set =
                    inFile(folder + "question-set.json", files, node -> ContentReader.questionSet(node, vocabularies));
            if (!set.version().equals(version.asText())) {
                throw new IllegalStateException(folder + " holds version " + set.version());
            }
            sets.add(set);
            var byLanguage = new EnumMap<Language, QuestionTexts.InLanguage>(Language.class);
            for (var language : Language.values()) {
                byLanguage.put(
                        language,
                        inFile(
                                folder + "text/" + language.tag() + ".json",
                                files,
                                node -> ContentReader.texts(node, set)));
            }
            texts.put(set.version(), new QuestionTexts(byLanguage));
        }
        if (sets.isEmpty()) {
            throw new IllegalStateException("there is no version of the questions");
        }
        return new QuestionContent(sets, texts, vocabularies);
    }

    private static <T> T inFile(String path, Function<String, JsonNode> files, Function<JsonNode, T> reader) {
        try {
            return reader.apply(files.apply(path));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException(path + ": " + wrong.getMessage(), wrong);
        }
    }

    private static JsonNode resource(String path) {
        try (var stream = QuestionContent.class.getResourceAsStream(ROOT + path)) {
            if (stream == null) {
                throw new IllegalStateException(path + " is missing");
            }
            return StrictJson.parse(stream);
        } catch (DomainException malformed) {
            throw new IllegalStateException(path + ": " + malformed.problems(), malformed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** This content and one version more. */
    QuestionContent with(QuestionSetDocument document) {
        var all = new ArrayList<>(sets);
        all.add(document.set());
        all.sort(Comparator.comparing(QuestionSet::version, VersionOrder.BY_NAME));
        var words = new LinkedHashMap<>(texts);
        words.put(document.set().version(), document.texts());
        var choices = new LinkedHashMap<>(vocabularies);
        choices.putAll(document.vocabularies());
        return new QuestionContent(all, words, choices);
    }

    /** The files of a shipped version as one document. */
    static ObjectNode document(String version) {
        var folder = SOLUTION + version + "/";
        var texts = new EnumMap<Language, JsonNode>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, resource(folder + "text/" + language.tag() + ".json"));
        }
        return QuestionSetDocument.ofFiles(resource(folder + "question-set.json"), texts);
    }

    QuestionSet current() {
        return sets.get(sets.size() - 1);
    }

    QuestionTexts texts(QuestionSet set) {
        var found = texts.get(set.version());
        if (found == null) {
            throw new IllegalArgumentException("no texts of version " + set.version());
        }
        return found;
    }
}
