// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.marking;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aiplus.criteria.CriteriaSet;
import org.aiplus.criteria.CriteriaSetReference;
import org.aiplus.criteria.CriteriaSetService;
import org.aiplus.criteria.Criterion;
import org.aiplus.evaluation.MarkingScheme;
import org.aiplus.shared.Language;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** What criteria are called and mean, in the words of one language. */
@Dependent
public class CriterionWords {

    @EJB
    CriteriaSetService criteria;

    /**
     * A criterion in words.
     *
     * @param question what is asked
     * @param advice what to look at
     * @param anchors what each mark means here; empty for a gate
     */
    public record Words(String code, String name, String question, String advice, Map<Integer, String> anchors) {}

    /** All criteria of a scheme's edition by code, innovation included. */
    public Map<String, Words> of(@Nullable String edition, Language language) {
        var words = new LinkedHashMap<String, Words>();
        edition(edition).ifPresent(set -> set.criteria()
                .forEach(criterion -> words.put(criterion.code(), words(criterion, language))));
        var texts = Texts.in(language);
        words.put(
                MarkingScheme.INNOVATION,
                new Words(
                        MarkingScheme.INNOVATION,
                        texts.get("marking.innovation"),
                        texts.get("marking.innovation.question"),
                        texts.get("marking.innovation.advice"),
                        Map.of()));
        return words;
    }

    /** Names of the sections of a scheme's edition by code, innovation included. */
    public Map<String, String> sections(@Nullable String edition, Language language) {
        var names = new LinkedHashMap<String, String>();
        edition(edition).ifPresent(set -> set.families()
                .forEach(family ->
                        names.put(family.code(), family.name().resolve(language).text())));
        names.put(MarkingScheme.INNOVATION, Texts.in(language).get("marking.innovation"));
        return names;
    }

    private Optional<CriteriaSet> edition(@Nullable String edition) {
        return edition == null
                ? Optional.empty()
                : CriteriaSetReference.parse(edition)
                        .map(reference -> criteria.get(reference.set(), reference.version()));
    }

    private static Words words(Criterion criterion, Language language) {
        var anchors = new LinkedHashMap<Integer, String>();
        criterion
                .anchors()
                .forEach(
                        (mark, text) -> anchors.put(mark, text.resolve(language).text()));
        return new Words(
                criterion.code(),
                criterion.name().resolve(language).text(),
                criterion.question().resolve(language).text(),
                criterion.advice().resolve(language).text(),
                anchors);
    }

    /** A criterion in words; its code where the edition does not know it. */
    public static Words find(Map<String, Words> all, String code) {
        return all.getOrDefault(code, new Words(code, code, "", "", Map.of()));
    }

    /**
     * Marks that can be chosen, each with what it means under this criterion.
     *
     * @param highest that can be chosen
     * @param chosen the mark that is; {@code null} for none
     */
    public static List<Option> marks(Texts texts, Words words, int highest, @Nullable Integer chosen) {
        var options = new ArrayList<Option>();
        for (int mark = 0; mark <= highest; mark++) {
            var anchor = words.anchors().getOrDefault(mark, texts.of("marking.scale", mark));
            options.add(
                    new Option(String.valueOf(mark), String.valueOf(mark), anchor, chosen != null && chosen == mark));
        }
        return options;
    }
}
