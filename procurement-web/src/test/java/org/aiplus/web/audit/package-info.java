// SPDX-License-Identifier: Apache-2.0
/** Tests of the pages of the audit trail. */
@NullMarked
package org.aiplus.web.audit;

import org.jspecify.annotations.NullMarked;
