// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.aiplus.identity.Access;
import org.aiplus.identity.Role;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.TextState;

/** Lets named people vouch for translated words of published criteria. */
@Stateless
public class CriteriaTextService {

    /** Name of the words that belong to no criterion. */
    public static final String COMMON_WORDS = "set";

    @Inject
    CriteriaSets sets;

    @Inject
    CriteriaSetVersionRepository versions;

    @Inject
    CriteriaSetQueries queries;

    @Inject
    Access access;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Sets the words of one criterion checked, in one language, on the word of the caller who has read them.
     *
     * @param part code of a criterion, or {@link #COMMON_WORDS}
     * @return how many texts were not checked before
     * @throws NotFound when the published edition has no such criterion
     * @throws RuleViolation SECOND_PERSON_NEEDED when the caller wrote the edition; UNKNOWN_LANGUAGE for English, which is
     *     the original
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.GOVERNANCE_COMMITTEE})
    public int checkWords(String set, String version, String part, Language language) {
        var edition = CriteriaSetReference.of(set, version).flatMap(sets::of).orElseThrow(NotFound::new);
        var reference = edition.reference();
        var texts = part.equals(COMMON_WORDS)
                ? CriterionTexts.common(edition)
                : edition.criterion(part).map(CriterionTexts::of).orElseThrow(NotFound::new);
        if (language == Language.EN) {
            throw new RuleViolation(List.of(Problem.at(
                    "/language",
                    ProblemCode.UNKNOWN_LANGUAGE,
                    "known",
                    List.of(Language.TC.tag(), Language.SC.tag()))));
        }
        var actor = access.caller().actor();
        if (versions.find(reference)
                .map(CriteriaSetVersion::draftedBy)
                .filter(actor::equals)
                .isPresent()) {
            throw new RuleViolation(ProblemCode.SECOND_PERSON_NEEDED);
        }
        int count = 0;
        var known = queries.checks();
        for (Map.Entry<String, LocalisedText> text : texts.entrySet()) {
            var words = text.getValue().in(language).filter(one -> one.state() == TextState.MACHINE_DRAFT);
            if (words.isPresent()) {
                var entry = new CheckedTexts.Entry(
                        set, text.getKey(), language, Checksum.of(words.get().text()));
                if (!known.entries().contains(entry)) {
                    versions.add(new TextCheck(entry, actor, clock.now()));
                    count++;
                }
            }
        }
        if (count > 0) {
            events.fire(new CriteriaSetEvent.TextsChecked(reference, part, language, count));
        }
        return count;
    }
}
