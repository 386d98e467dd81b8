// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import org.aiplus.catalogue.SolutionReference;

/** A question of an entry that evidence supports. */
record Support(SolutionReference solution, String question) {}
