// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.aiplus.identity.Access;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

/** Takes a use to work on it, as one of its department. */
@Dependent
class UseCaseDesk {

    static final int MAX_TEXT = 2000;

    @Inject
    Access access;

    @Inject
    UseCaseAccess rights;

    @Inject
    UseCaseRepository useCases;

    @Inject
    CatalogueClock clock;

    /**
     * A use of the caller's department, locked.
     *
     * @throws NotFound when there is none, and for people of other departments
     */
    UseCase own(UseCaseReference reference) {
        var useCase = useCases.forUpdate(reference).orElseThrow(NotFound::new);
        rights.requireOwn(useCase.department());
        return useCase;
    }

    /** Refuses with STALE_REVISION when somebody else has written since. */
    void requireCurrent(UseCase useCase, long expectedVersion) {
        if (useCase.version() != expectedVersion) {
            throw new StaleRevision();
        }
    }

    /** Refuses with TRANSITION_NOT_ALLOWED while others are asked to sign something. */
    void requireNothingAsked(UseCase useCase) {
        if (useCases.openRequest(useCase.id()).isPresent()) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
    }

    /** Marks that something of the use has changed. */
    void touch(UseCase useCase) {
        useCase.touch(clock.now());
        useCases.flush();
    }

    String subject() {
        return access.requireSignedIn();
    }

    /** A text that somebody must write, tidied; what is wrong with it is reported. */
    static String text(@Nullable String said, int most, String pointer, Problems problems) {
        var text = said == null ? "" : said.replace("\r\n", "\n").strip();
        TextRules.check(text, true, 1, most, pointer, problems);
        return text;
    }

    /** A text that may be empty, tidied; what is wrong with it is reported. */
    static String optionalText(@Nullable String said, String pointer, Problems problems) {
        return said == null || said.isBlank() ? "" : text(said, MAX_TEXT, pointer, problems);
    }
}
