// SPDX-License-Identifier: Apache-2.0
package org.aiplus.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/**
 * Collects what is wrong with a document, so that its sender learns everything at once. Keeps the first {@value #MAX}
 * problems: a hostile document must not make an answer that is larger than itself.
 */
public final class Problems {

    /** Most problems that are kept. */
    public static final int MAX = 200;

    private final List<Problem> found = new ArrayList<>();
    private int count;

    /** Reports a field. */
    public void add(String pointer, ProblemCode code) {
        add(new Problem(code, pointer, Map.of()));
    }

    /** Reports a field with one parameter for the text. */
    public void add(String pointer, ProblemCode code, String name, Object value) {
        add(Problem.at(pointer, code, name, value));
    }

    /** Reports any problem. */
    public void add(Problem problem) {
        count++;
        if (found.size() < MAX) {
            found.add(problem);
        }
    }

    /** Whether nothing is wrong so far. */
    public boolean none() {
        return count == 0;
    }

    /** How many problems were reported so far, those that were not kept included. */
    public int count() {
        return count;
    }

    /** The problems that are kept, in the order of finding. */
    public List<Problem> list() {
        return List.copyOf(found);
    }

    /** Refuses with all of them when there is any. */
    public void throwIfAny() {
        RuleViolation.throwIfAny(list());
    }
}
