// SPDX-License-Identifier: Apache-2.0
/** The departments, each a way to its tools. */
@NullMarked
package org.aiplus.web.department;

import org.jspecify.annotations.NullMarked;
