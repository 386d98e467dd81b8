// SPDX-License-Identifier: Apache-2.0
package org.aiplus.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/** The public change feed: anybody may follow which published objects change. */
@Stateless
public class ChangeFeedService {

    /** Most changes of one answer. */
    public static final int LARGEST = 500;

    @Inject
    ChangeQueries changes;

    /**
     * The next changes.
     *
     * @param token where the reader stands, from {@link FeedPage#next()}; empty to begin with the first change
     * @param limit most changes wanted, 1 to {@link #LARGEST}
     * @throws RuleViolation {@code INVALID_CURSOR} for a token that was not answered by this, {@code INVALID_PARAMETER}
     *     for a limit out of range
     */
    @PermitAll
    public FeedPage after(Optional<String> token, int limit) {
        if (limit < 1 || limit > LARGEST) {
            throw new RuleViolation(List.of(Problem.at("/limit", ProblemCode.INVALID_PARAMETER, "name", "limit")));
        }
        var position = token.map(FeedPosition::parse).orElse(FeedPosition.START);
        var found = changes.after(position, limit);
        return new FeedPage(
                found, found.isEmpty() ? position : found.get(found.size() - 1).position());
    }
}
