// SPDX-License-Identifier: Apache-2.0
/** Auditor's bundles over the interface. */
@NullMarked
package org.aiplus.api.bundle;

import org.jspecify.annotations.NullMarked;
