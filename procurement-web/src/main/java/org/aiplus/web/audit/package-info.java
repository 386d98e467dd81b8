// SPDX-License-Identifier: Apache-2.0
/** The auditor's view of the audit trail. */
@NullMarked
package org.aiplus.web.audit;

import org.jspecify.annotations.NullMarked;
