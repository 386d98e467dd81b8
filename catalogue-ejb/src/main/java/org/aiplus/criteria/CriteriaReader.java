// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aiplus.json.Problems;
import org.aiplus.json.WebAddress;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads what a document says about families, bands, norms and criteria, and reports everything that is wrong with it. */
final class CriteriaReader {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{0,11}([-.][A-Z0-9]{1,12}){0,4}");
    private static final Pattern DATE = Pattern.compile("[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?");
    private static final Set<String> KINDS =
            Arrays.stream(CriterionKind.values()).map(CriterionKind::name).collect(Collectors.toUnmodifiableSet());
    private static final List<String> BANDS = List.of(Band.RECOMMENDED, Band.CONDITIONAL, Band.NOT_RECOMMENDED);
    private static final Set<Integer> OWN_WORDS = Set.of(2, 4);
    private static final String CODE_MEMBER = "code";
    private static final String SOURCES = "sources";
    private static final String WEIGHT = "weight";
    private static final String CRITERIA = "criteria";

    private final Place document;
    private final DocumentTexts texts;
    private final KnownCodes known;
    private final Problems open;

    CriteriaReader(Place document, DocumentTexts texts, KnownCodes known, Problems open) {
        this.document = document;
        this.texts = texts;
        this.known = known;
        this.open = open;
    }

    List<Norm> norms() {
        var norms = new ArrayList<Norm>();
        var codes = new HashSet<String>();
        for (var place : document.list("norms", true)) {
            place.only(Set.of(CODE_MEMBER, "edition", "date", "link", "verified", "newerEdition"));
            var code = fresh(place, codes);
            norms.add(new Norm(
                    code,
                    texts.text("norms", code),
                    place.string("edition"),
                    place.string("date", DATE, "partial-date"),
                    link(place),
                    place.flag("verified"),
                    place.at("newerEdition").absent() ? null : place.string("newerEdition")));
        }
        return norms;
    }

    private static URI link(Place norm) {
        var link = norm.string("link");
        if (!WebAddress.wellFormed(link)) {
            norm.at("link").report(ProblemCode.WRONG_FORMAT, "format", "url");
        } else if (!WebAddress.secure(link)) {
            norm.at("link").report(ProblemCode.HTTPS_NEEDED);
        } else {
            return URI.create(link);
        }
        return URI.create("https://localhost/");
    }

    List<CriterionFamily> families() {
        var families = new ArrayList<CriterionFamily>();
        var codes = new HashSet<String>();
        for (var place : document.list("families", true)) {
            place.only(Set.of(CODE_MEMBER, "floor"));
            var code = fresh(place, codes);
            families.add(new CriterionFamily(code, texts.text("families", code), place.percentage("floor")));
        }
        return families;
    }

    /** The three bands, each beginning below the one before it. */
    List<Band> bands() {
        var bands = new ArrayList<Band>();
        @Nullable BigDecimal above = null;
        for (var place : document.list("bands", true)) {
            place.only(Set.of(CODE_MEMBER, "from"));
            var code = place.code(CODE_MEMBER, Set.copyOf(BANDS));
            if (bands.size() < BANDS.size() && !code.equals(BANDS.get(bands.size()))) {
                place.at(CODE_MEMBER).report(ProblemCode.UNKNOWN_CODE, "known", List.of(BANDS.get(bands.size())));
            }
            var from = place.percentage("from");
            if (from == null) {
                place.at("from").report(ProblemCode.REQUIRED);
                from = BigDecimal.ZERO;
            } else if (above != null && from.compareTo(above) >= 0) {
                place.at("from").report(ProblemCode.TOO_LARGE, "maximum", above);
            }
            above = from;
            bands.add(new Band(code, texts.text("bands", code), from));
        }
        if (bands.size() != BANDS.size()) {
            document.at("bands").report(ProblemCode.CONTENT_INVALID, "name", "three bands");
        } else if (above != null && above.signum() != 0) {
            document.at("bands").at("2").at("from").report(ProblemCode.TOO_LARGE, "maximum", 0);
        }
        return bands;
    }

    /** What marks mean in general. */
    Map<Integer, LocalisedText> scale() {
        var scale = new TreeMap<Integer, LocalisedText>();
        for (int mark = Criterion.LOWEST_MARK; mark <= Criterion.HIGHEST_MARK; mark++) {
            scale.put(mark, texts.text("scale", String.valueOf(mark)));
        }
        return scale;
    }

    List<Criterion> criteria(List<Norm> norms, List<CriterionFamily> families, Map<Integer, LocalisedText> scale) {
        var codes = new HashSet<String>();
        var conditions = new LinkedHashMap<String, Place>();
        var places = document.list(CRITERIA, true);
        for (var place : places) {
            conditions.put(fresh(place, codes), place.at("appliesWhen"));
        }
        var applicability = new ApplicabilityReader(conditions, known);
        var normCodes = norms.stream().map(Norm::code).collect(Collectors.toSet());
        var byFamily = families.stream()
                .collect(Collectors.toMap(CriterionFamily::code, family -> family, (first, second) -> first));
        var criteria = new ArrayList<Criterion>();
        for (var place : places) {
            criteria.add(criterion(place, applicability, normCodes, byFamily, scale));
        }
        checkWeights(criteria);
        return criteria;
    }

    private Criterion criterion(
            Place place,
            ApplicabilityReader applicability,
            Set<String> norms,
            Map<String, CriterionFamily> families,
            Map<Integer, LocalisedText> scale) {
        place.only(Set.of(
                CODE_MEMBER, "kind", "family", WEIGHT, "appliesWhen", "evidence", "questions", SOURCES, "crosswalk"));
        var code = place.node().path(CODE_MEMBER).asText();
        var kindName = place.code("kind", KINDS);
        var kind = KINDS.contains(kindName) ? CriterionKind.valueOf(kindName) : CriterionKind.GATE;
        var family = place.code("family", families.keySet());
        return new Criterion(
                code,
                kind,
                family,
                weight(place, kind, families.get(family)),
                texts.text(CRITERIA, code, "name"),
                texts.text(CRITERIA, code, "question"),
                texts.text(CRITERIA, code, "advice"),
                kind == CriterionKind.SCORED ? anchors(code, scale) : Map.of(),
                applicability.of(code),
                place.codes("evidence", known.evidenceKinds(), kind != CriterionKind.READINESS),
                place.codes("questions", known.questions(), false),
                references(place, SOURCES, norms, true),
                references(place, "crosswalk", norms, false));
    }

    private static @Nullable BigDecimal weight(Place place, CriterionKind kind, @Nullable CriterionFamily family) {
        var weight = place.percentage(WEIGHT);
        if (kind != CriterionKind.SCORED) {
            if (weight != null) {
                place.at(WEIGHT).report(ProblemCode.UNKNOWN_PROPERTY, "known", List.of());
            }
            return null;
        }
        if (weight == null) {
            place.at(WEIGHT).report(ProblemCode.REQUIRED);
        } else if (weight.signum() == 0) {
            place.at(WEIGHT).report(ProblemCode.TOO_SMALL, "minimum", "0.01");
        }
        if (family != null && family.floorPercentage() == null) {
            place.at("family").report(ProblemCode.CONTENT_INVALID, "name", "floor of " + family.code());
        }
        return weight;
    }

    private Map<Integer, LocalisedText> anchors(String code, Map<Integer, LocalisedText> scale) {
        var anchors = new TreeMap<>(scale);
        OWN_WORDS.forEach(mark -> anchors.put(mark, texts.text(CRITERIA, code, "mark" + mark)));
        return anchors;
    }

    private static List<SourceReference> references(Place place, String name, Set<String> norms, boolean needed) {
        var references = new ArrayList<SourceReference>();
        for (var member : place.list(name, needed)) {
            member.only(Set.of("norm", "clause", "verified"));
            references.add(
                    new SourceReference(member.code("norm", norms), member.string("clause"), member.flag("verified")));
        }
        return references;
    }

    /** Weights may be out of balance while an author works on them, but not in what is published. */
    private void checkWeights(List<Criterion> criteria) {
        var total = criteria.stream()
                .flatMap(one -> Optional.ofNullable(one.weight()).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.compareTo(CriteriaSet.FULL_WEIGHT) != 0) {
            open.add(document.at(CRITERIA).pointer(), ProblemCode.CRITERIA_WEIGHTS, "total", total);
        }
    }

    /** A code of the right form that nothing before it has. */
    private static String fresh(Place place, Set<String> codes) {
        var code = place.string(CODE_MEMBER, CODE, "content-code");
        if (!code.isEmpty() && !codes.add(code)) {
            place.at(CODE_MEMBER).report(ProblemCode.DUPLICATE_ITEM);
        }
        return code;
    }
}
