// SPDX-License-Identifier: Apache-2.0
package org.aiplus.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells who did something about a vendor's object. People of the government read all names; a vendor reads those of its
 * own people, and of the government only that it was the government: who judged it stays unknown to it.
 */
@Dependent
public class Doers {

    @Inject
    CurrentCaller current;

    @Inject
    MemberQueries members;

    /**
     * By subject, for a reader who may see the object.
     *
     * @param vendor whose object it is, {@code null} when it is no vendor's
     */
    public Map<String, Doer> of(@Nullable UUID vendor, Collection<String> subjects) {
        var names = members.names(subjects);
        var own = members.of(vendor, subjects);
        var government = current.get().government();
        var doers = new HashMap<String, Doer>();
        for (var subject : subjects) {
            var side = side(subject, names.containsKey(subject), own.contains(subject));
            var told = government || side == Doer.Side.VENDOR;
            doers.put(subject, new Doer(told ? names.get(subject) : null, side));
        }
        return doers;
    }

    /** Only people are recorded by name: what acts under another subject is one of the vendor's programs. */
    private static Doer.Side side(String subject, boolean person, boolean own) {
        if (subject.equals(Caller.SYSTEM.actor())) {
            return Doer.Side.PRODUCT;
        }
        return person && !own ? Doer.Side.GOVERNMENT : Doer.Side.VENDOR;
    }
}
