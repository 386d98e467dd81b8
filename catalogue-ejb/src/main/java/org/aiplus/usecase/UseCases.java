// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;

/** Uses of AI for other features that build on them. */
@Dependent
public class UseCases {

    @Inject
    UseCaseAccess access;

    @Inject
    UseCaseRepository useCases;

    /**
     * A use that the caller may read.
     *
     * @throws NotFound when there is none, and for those who may not know of it
     * @throws NotAllowed for people outside the government
     */
    public UseCaseFacts require(UseCaseReference reference) {
        var found = useCases.find(reference).orElseThrow(NotFound::new);
        access.requireReader(found.department());
        return found.facts();
    }

    /**
     * A use of the caller's department, locked for the rest of the transaction, so that it does not move meanwhile.
     *
     * @throws NotFound when there is none, and for people of other departments
     * @throws NotAllowed for people outside the government
     */
    public UseCaseFacts requireOwn(UseCaseReference reference) {
        var found = useCases.forUpdate(reference).orElseThrow(NotFound::new);
        access.requireOwn(found.department());
        return found.facts();
    }

    /** Any use, whoever asks: for jobs, and for features that decide themselves who may know. */
    public Optional<UseCaseFacts> find(UseCaseReference reference) {
        return useCases.find(reference).map(UseCase::facts);
    }

    /**
     * The shortlist of a use that the caller may read, in the order in which tools came to it.
     *
     * @throws NotFound when there is none, and for those who may not know of it
     * @throws NotAllowed for people outside the government
     */
    public List<ShortlistedTool> shortlist(UseCaseReference reference) {
        var found = useCases.find(reference).orElseThrow(NotFound::new);
        access.requireReader(found.department());
        return useCases.candidates(found.id()).stream()
                .map(candidate -> new ShortlistedTool(
                        candidate.solution(),
                        candidate.status() == CandidateStatus.ELIMINATED ? candidate.reason() : null))
                .toList();
    }

    /** Any use, locked for the rest of the transaction, so that it does not move meanwhile. */
    public Optional<UseCaseFacts> lock(UseCaseReference reference) {
        return useCases.forUpdate(reference).map(UseCase::facts);
    }
}
