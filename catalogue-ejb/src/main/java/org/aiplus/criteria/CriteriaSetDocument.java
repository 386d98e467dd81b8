// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiplus.json.Problems;
import org.aiplus.json.StoredJson;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/**
 * One edition in one document: {@code criteriaSet} and {@code texts} by language, as in the content files.
 *
 * @param wrong what keeps the document from being kept at all
 * @param open what keeps it from being published: weights that do not add up, words that a language lacks
 * @param text the document itself
 */
record CriteriaSetDocument(CriteriaSet set, List<Problem> wrong, List<Problem> open, String text) {

    static final String CRITERIA_SET = "criteriaSet";
    static final String TEXTS = "texts";

    CriteriaSetDocument {
        wrong = List.copyOf(wrong);
        open = List.copyOf(open);
    }

    /** Reads a document and says what is wrong with it. */
    static CriteriaSetDocument read(
            JsonNode document, CriteriaSetStatus status, KnownCodes known, CheckedTexts checks) {
        var problems = new Problems();
        var open = new Problems();
        var root = new Place(document, "", problems).only(Set.of(CRITERIA_SET, TEXTS));
        var place = root.at(CRITERIA_SET);
        place.only(Set.of("set", "version", "norms", "families", "bands", "criteria"));
        var reference = reference(place);
        var texts = new DocumentTexts(reference.set(), document.path(TEXTS), checks, problems, open);
        var reader = new CriteriaReader(place, texts, known, open);
        var norms = reader.norms();
        var families = reader.families();
        var scale = reader.scale();
        var name = texts.text("name");
        var bands = reader.bands();
        var criteria = reader.criteria(norms, families, scale);
        texts.reportUnread();
        var text = StoredJson.format(document);
        var set = new CriteriaSet(reference, status, name, families, bands, scale, norms, criteria, Checksum.of(text));
        return new CriteriaSetDocument(set, problems.list(), open.list(), text);
    }

    private static CriteriaSetReference reference(Place place) {
        var set = place.string("set");
        var version = place.string("version");
        if (!CriteriaSetReference.isSet(set)) {
            place.at("set").report(ProblemCode.WRONG_FORMAT, "format", "text");
        }
        if (!CriteriaSetReference.isVersion(version)) {
            place.at("version").report(ProblemCode.WRONG_FORMAT, "format", "edition");
        }
        return CriteriaSetReference.of(set, version).orElseGet(() -> new CriteriaSetReference("unknown", "2000-1"));
    }

    /** This document when it can be kept. */
    CriteriaSetDocument orRefuse() {
        RuleViolation.throwIfAny(wrong);
        return this;
    }

    /** This document when it can be published. */
    CriteriaSetDocument orRefuseToPublish() {
        orRefuse();
        RuleViolation.throwIfAny(open);
        return this;
    }

    /** The files of a shipped edition as one document. */
    static ObjectNode ofFiles(JsonNode criteriaSet, Map<Language, JsonNode> texts) {
        var document = JsonNodeFactory.instance.objectNode();
        document.set(CRITERIA_SET, criteriaSet);
        var byLanguage = document.putObject(TEXTS);
        texts.forEach((language, file) -> byLanguage.set(language.tag(), file));
        return document;
    }
}
