// SPDX-License-Identifier: Apache-2.0
/**
 * Evidence: a file with which a vendor proves what it says, with issuer, validity and hash, checked for malware before
 * anybody reads it, and bound to the questions that it supports.
 */
@Feature(dependsOn = {"shared", "identity", "json", "files", "questionnaire", "vendor", "catalogue", "idempotency"})
@NullMarked
package org.aiplus.evidence;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
