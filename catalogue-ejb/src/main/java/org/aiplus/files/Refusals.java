// SPDX-License-Identifier: Apache-2.0
package org.aiplus.files;

import java.util.List;
import java.util.Map;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/** Refusals of the part of a request that carries the file. */
final class Refusals {

    /** Name of that part. */
    static final String FILE = "/file";

    private Refusals() {}

    static RuleViolation of(ProblemCode code) {
        return new RuleViolation(List.of(Problem.at(FILE, code)));
    }

    static RuleViolation notAllowed() {
        return new RuleViolation(
                List.of(Problem.at(FILE, ProblemCode.FILE_TYPE_NOT_ALLOWED, "allowed", FileType.endings())));
    }

    /** A type that is not taken, whatever the name says; whoever sends it is told which. */
    static RuleViolation notAllowed(String found) {
        return new RuleViolation(List.of(new Problem(
                ProblemCode.FILE_TYPE_NOT_ALLOWED, FILE, Map.of("found", found, "allowed", FileType.endings()))));
    }

    /** Another type than the name says; whoever sends it is told which. */
    static RuleViolation found(String type) {
        return new RuleViolation(List.of(Problem.at(FILE, ProblemCode.FILE_TYPE_MISMATCH, "found", type)));
    }
}
