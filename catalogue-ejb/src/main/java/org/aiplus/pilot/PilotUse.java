// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.aiplus.shared.Language;
import org.aiplus.usecase.UseCaseFacts;
import org.jspecify.annotations.Nullable;

/** The use of AI that is piloted, as it was when the charter was begun; the revision of its tool is that of the lock. */
@Embeddable
class PilotUse {

    private String useCase;

    private String departmentCode;

    private String title;

    @Enumerated(EnumType.STRING)
    private Language titleLanguage;

    private String solution;

    private @Nullable Integer solutionRevision;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected PilotUse() {}

    PilotUse(UseCaseFacts facts, String solution, @Nullable Integer revision) {
        this.useCase = facts.reference().value();
        this.departmentCode = facts.department();
        this.title = facts.title();
        this.titleLanguage = facts.language();
        this.solution = solution;
        this.solutionRevision = revision;
    }

    String useCase() {
        return useCase;
    }

    String department() {
        return departmentCode;
    }

    String title() {
        return title;
    }

    Language titleLanguage() {
        return titleLanguage;
    }

    String solution() {
        return solution;
    }

    @Nullable
    Integer solutionRevision() {
        return solutionRevision;
    }
}
