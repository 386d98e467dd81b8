// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.TextState;

/**
 * One edition of a set of criteria.
 *
 * @param families in the order in which they are shown
 * @param bands from the highest to the lowest
 * @param scale what each mark from 0 to 4 means in general
 * @param norms documents that it cites, in the edition that it cites
 * @param criteria in the order in which they are shown
 * @param checksum SHA-256 of its document, hexadecimal
 */
public record CriteriaSet(
        CriteriaSetReference reference,
        CriteriaSetStatus status,
        LocalisedText name,
        List<CriterionFamily> families,
        List<Band> bands,
        Map<Integer, LocalisedText> scale,
        List<Norm> norms,
        List<Criterion> criteria,
        String checksum) {

    /** What the weights of all scored criteria add up to. */
    public static final BigDecimal FULL_WEIGHT = BigDecimal.valueOf(100);

    public CriteriaSet {
        families = List.copyOf(families);
        bands = List.copyOf(bands);
        scale = Collections.unmodifiableMap(new TreeMap<>(scale));
        norms = List.copyOf(norms);
        criteria = List.copyOf(criteria);
    }

    /** The criterion of a code. */
    public Optional<Criterion> criterion(String code) {
        return criteria.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The criteria of a kind. */
    public List<Criterion> criteria(CriterionKind kind) {
        return criteria.stream().filter(one -> one.kind() == kind).toList();
    }

    /** The criteria of a family. */
    public List<Criterion> criteriaOf(String family) {
        return criteria.stream().filter(one -> one.family().equals(family)).toList();
    }

    /** The family of a code. */
    public Optional<CriterionFamily> family(String code) {
        return families.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The norm of a code. */
    public Optional<Norm> norm(String code) {
        return norms.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The band that a share of all points, 0 to 100, falls into. */
    public Band band(BigDecimal percentage) {
        return bands.stream()
                .filter(band -> percentage.compareTo(band.fromPercentage()) >= 0)
                .findFirst()
                .orElseGet(() -> bands.get(bands.size() - 1));
    }

    /** What the weights of its scored criteria add up to. */
    public BigDecimal totalWeight() {
        return criteria.stream()
                .flatMap(one -> Optional.ofNullable(one.weight()).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether a text in this language has not been checked by a named reviewer. */
    public boolean machineDraft(Language language) {
        return texts().anyMatch(text -> text.in(language)
                .filter(one -> one.state() == TextState.MACHINE_DRAFT)
                .isPresent());
    }

    /** All its texts. */
    Stream<LocalisedText> texts() {
        var ofCriteria = criteria.stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.name(), one.question(), one.advice()), one.anchors().values().stream()));
        var others = Stream.of(
                        Stream.of(name),
                        families.stream().map(CriterionFamily::name),
                        bands.stream().map(Band::name),
                        norms.stream().map(Norm::title),
                        scale.values().stream())
                .flatMap(texts -> texts);
        return Stream.concat(others, ofCriteria);
    }
}
