// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aiplus.identity.Access;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Needs for the feature that follows the uses of AI that come of them. Whoever uses it decides who may. */
@Dependent
public class Needs {

    @Inject
    Access access;

    @Inject
    NeedRepository needs;

    @Inject
    NeedMatches matches;

    @Inject
    NeedAccess rights;

    @Inject
    NeedQueries queries;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /** A need. */
    public Optional<NeedFacts> find(NeedReference reference) {
        return needs.find(reference).map(Needs::facts);
    }

    /** A need, locked for the rest of the transaction. */
    public Optional<NeedFacts> lock(NeedReference reference) {
        return needs.forUpdate(reference).map(Needs::facts);
    }

    private static NeedFacts facts(Need need) {
        return new NeedFacts(need.reference(), need.department(), need.content(), need.status(), need.authors());
    }

    /**
     * Those of some needs that share words with a need that the caller may read, the most similar first.
     *
     * @param others references of the needs to compare it with
     * @return by reference the words that both have, the rarest first
     * @throws NotFound when there is none, and for people of other departments while it is a draft
     */
    public Map<String, List<String>> alike(NeedReference reference, Collection<String> others, int most) {
        var need = rights.readable(needs.find(reference).orElseThrow(NotFound::new));
        return queries.alike(need.id(), others, most);
    }

    /** Tools that speak of what a need asks for. */
    public List<SuggestedTool> tools(NeedReference reference, Language language, int most) {
        return needs.find(reference)
                .map(need -> matches.tools(need.content(), language, most))
                .orElse(List.of());
    }

    /**
     * A use of AI was accepted for it, has ended, or was declined with a reason. Where it stands there already nothing
     * happens.
     *
     * @throws NotFound when there is none
     */
    public void move(NeedReference reference, NeedStatus next, @Nullable String reason) {
        var need = needs.forUpdate(reference).orElseThrow(NotFound::new);
        var from = need.status();
        if (from != next) {
            needs.add(need.moveTo(next, reason, access.caller().actor(), clock.now()));
            needs.flush();
            events.fire(new NeedEvent.Moved(reference, from, next));
        }
    }
}
