// SPDX-License-Identifier: Apache-2.0
/** The page of an auditor's bundle, and the file. */
@NullMarked
package org.aiplus.web.bundle;

import org.jspecify.annotations.NullMarked;
