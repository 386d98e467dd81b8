// SPDX-License-Identifier: Apache-2.0
/** A vendor's way from a draft to a published revision: drafts, receipts, moderation and what is said on the way. */
@Feature(dependsOn = {"shared", "identity", "json", "questionnaire", "vendor", "catalogue", "idempotency"})
@NullMarked
package org.aiplus.submission;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
