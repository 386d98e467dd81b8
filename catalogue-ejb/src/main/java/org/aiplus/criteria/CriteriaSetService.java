// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.aiplus.shared.NotFound;

/** Tells everybody by what tools, uses and departments are judged: the criteria are no secret. */
@Stateless
public class CriteriaSetService {

    @Inject
    CriteriaSets sets;

    /** All published and retired editions, oldest first within their set. */
    @PermitAll
    public List<CriteriaSet> editions() {
        return sets.all();
    }

    /** The editions that new assessments use, one of each set. */
    @PermitAll
    public List<CriteriaSet> current() {
        return sets.all().stream()
                .map(edition -> edition.reference().set())
                .distinct()
                .map(sets::current)
                .toList();
    }

    /**
     * One edition with its words in all languages.
     *
     * @throws NotFound when there is no such edition
     */
    @PermitAll
    public CriteriaSet get(String set, String version) {
        return CriteriaSetReference.of(set, version).flatMap(sets::of).orElseThrow(NotFound::new);
    }

    /**
     * One criterion of an edition.
     *
     * @throws NotFound when there is no such criterion
     */
    @PermitAll
    public Criterion criterion(String set, String version, String code) {
        return get(set, version).criterion(code).orElseThrow(NotFound::new);
    }

    /**
     * What an edition asks in addition to an earlier one of its set, no more, or otherwise.
     *
     * @throws NotFound when there is no such edition
     */
    @PermitAll
    public CriteriaSetDifference difference(String set, String from, String to) {
        return CriteriaSetDifference.between(get(set, from), get(set, to));
    }

    /**
     * An edition as a table for spreadsheets: one line for each criterion, CSV with a header and CRLF.
     *
     * @throws NotFound when there is no such edition
     */
    @PermitAll
    public String csv(String set, String version) {
        return CriteriaCsv.of(get(set, version));
    }
}
