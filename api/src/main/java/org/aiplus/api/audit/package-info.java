// SPDX-License-Identifier: Apache-2.0
/** The audit trail as a resource, for auditors. */
@NullMarked
package org.aiplus.api.audit;

import org.jspecify.annotations.NullMarked;
