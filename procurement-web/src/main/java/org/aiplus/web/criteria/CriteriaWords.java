// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aiplus.criteria.Applicability;
import org.aiplus.criteria.ContextFact;
import org.aiplus.criteria.CriteriaSet;
import org.aiplus.criteria.CriteriaSetDifference;
import org.aiplus.criteria.CriterionKind;
import org.aiplus.criteria.Norm;
import org.aiplus.criteria.SourceReference;
import org.aiplus.questionnaire.Vocabulary;
import org.aiplus.shared.Language;
import org.aiplus.web.support.Formats;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** Says in one language what an edition asks. */
final class CriteriaWords {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final Language language;
    private final Texts texts;
    private final Map<String, Vocabulary> vocabularies = new LinkedHashMap<>();

    CriteriaWords(Language language, List<Vocabulary> vocabularies) {
        this.language = language;
        this.texts = Texts.in(language);
        vocabularies.forEach(vocabulary -> this.vocabularies.put(vocabulary.code(), vocabulary));
    }

    List<EditionPage.FamilyPart> families(CriteriaSet set) {
        var parts = new ArrayList<EditionPage.FamilyPart>();
        for (var family : set.families()) {
            var rows = set.criteriaOf(family.code()).stream()
                    .map(one -> new EditionPage.CriterionRow(
                            one.code(),
                            one.name().resolve(language),
                            kind(one.kind()),
                            number(one.weight()),
                            applies(one.applicability())))
                    .toList();
            var floor = family.floorPercentage();
            parts.add(new EditionPage.FamilyPart(
                    family.code(),
                    family.name().resolve(language),
                    floor == null ? null : texts.get("criteria.floor", number(floor)),
                    rows));
        }
        return parts;
    }

    String kind(CriterionKind kind) {
        return texts.get("criteria.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    String number(@Nullable BigDecimal number) {
        return number == null ? "" : Formats.in(language).number(number);
    }

    /** When it applies, in words. */
    String applies(Applicability rule) {
        if (rule instanceof Applicability.FactIn one) {
            return one.values().equals(List.of("false"))
                    ? texts.get("criteria.not", texts.get("criteria.fact." + one.fact(), ""))
                    : texts.get("criteria.fact." + one.fact(), values(one));
        } else if (rule instanceof Applicability.AllOf several) {
            return several.rules().stream().map(this::part).collect(Collectors.joining(texts.get("criteria.and")));
        } else if (rule instanceof Applicability.AnyOf several) {
            return several.rules().stream().map(this::part).collect(Collectors.joining(texts.get("criteria.or")));
        } else if (rule instanceof Applicability.LikeCriterion like) {
            return applies(like.rule());
        }
        return texts.get("criteria.always");
    }

    /** A rule within another; in brackets where the reader could not tell what belongs together. */
    private String part(Applicability rule) {
        var words = applies(rule);
        return rule instanceof Applicability.AllOf || rule instanceof Applicability.AnyOf
                ? texts.get("criteria.brackets", words)
                : words;
    }

    private String values(Applicability.FactIn rule) {
        var vocabulary = ContextFact.ofCode(rule.fact()).flatMap(ContextFact::vocabulary);
        return rule.values().stream()
                .map(value -> vocabulary
                        .map(name -> term(name, value))
                        .orElseGet(() -> texts.get("criteria.value." + value.toLowerCase(Locale.ROOT))))
                .collect(Collectors.joining(texts.get("criteria.or")));
    }

    /** The word of a code. */
    String term(String vocabulary, String code) {
        var terms = vocabularies.get(vocabulary);
        return terms == null
                ? code
                : terms.term(code)
                        .map(term -> term.name().resolve(language).text())
                        .orElse(code);
    }

    /** The terms of a vocabulary. */
    Set<String> codes(String vocabulary) {
        var terms = vocabularies.get(vocabulary);
        return terms == null ? Set.of() : terms.codes();
    }

    List<CriterionPage.Source> sources(CriteriaSet set, List<SourceReference> references) {
        var sources = new ArrayList<CriterionPage.Source>();
        for (var reference : references) {
            set.norm(reference.norm())
                    .ifPresent(norm -> sources.add(new CriterionPage.Source(
                            norm.title().resolve(language),
                            edition(norm),
                            norm.newerEdition(),
                            reference.clause(),
                            norm.link().toString(),
                            reference.verified())));
        }
        return sources;
    }

    private String edition(Norm norm) {
        return norm.edition().equals(norm.date())
                ? texts.get("criteria.version", norm.edition())
                : texts.get("criteria.edition", norm.edition(), norm.date());
    }

    /** Puts Q9 before Q10. */
    private static String sortKey(String clause) {
        return NUMBER.matcher(clause)
                .replaceAll(number -> "0".repeat(Math.max(0, 6 - number.group().length())) + number.group());
    }

    /** The documents of an edition with their clauses and the criteria that serve each. */
    List<CrosswalkPage.NormPart> norms(CriteriaSet set) {
        var parts = new ArrayList<CrosswalkPage.NormPart>();
        for (var norm : set.norms()) {
            var criteria = new LinkedHashMap<SourceReference, Set<String>>();
            for (var criterion : set.criteria()) {
                for (var references : List.of(criterion.sources(), criterion.crosswalk())) {
                    references.stream()
                            .filter(one -> one.norm().equals(norm.code()))
                            .forEach(one -> criteria.computeIfAbsent(one, clause -> new LinkedHashSet<>())
                                    .add(criterion.code()));
                }
            }
            var lines = criteria.entrySet().stream()
                    .sorted(Comparator.comparing(entry -> sortKey(entry.getKey().clause())))
                    .map(entry -> new CrosswalkPage.Line(
                            entry.getKey().clause(), entry.getKey().verified(), List.copyOf(entry.getValue())))
                    .toList();
            parts.add(new CrosswalkPage.NormPart(norm, norm.title().resolve(language), edition(norm), lines));
        }
        return parts;
    }

    List<ChangeRow> changes(CriteriaSetDifference difference) {
        var rows = new ArrayList<ChangeRow>();
        if (difference.rules()) {
            rows.add(new ChangeRow("", texts.get("criteria.rules"), texts.get("criteria.change.rules")));
        }
        for (var one : difference.criteria()) {
            var words = one.changes().stream()
                    .map(change -> switch (change) {
                        case WEIGHT ->
                            texts.get("criteria.change.weight", number(one.weightBefore()), number(one.weightAfter()));
                        default -> texts.get("criteria.change." + change.name().toLowerCase(Locale.ROOT));
                    })
                    .collect(Collectors.joining(texts.get("catalogue.list-separator")));
            rows.add(new ChangeRow(one.code(), one.name().resolve(language).text(), words));
        }
        return rows;
    }
}
