// SPDX-License-Identifier: Apache-2.0
/**
 * Approval: who decides about something, in which order and by when. Policies are dated content; the feature knows nothing
 * of what it is asked about. Other features open rounds through {@link org.aiplus.approval.Approvals} and observe
 * {@link org.aiplus.approval.ApprovalEvent}.
 */
@Feature(dependsOn = {"shared", "identity", "json"})
@NullMarked
package org.aiplus.approval;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
