// SPDX-License-Identifier: Apache-2.0
/** The access matrix: what can be done, read from the code, against who may do it, reviewed in a table. */
@NullMarked
package org.aiplus.access;

import org.jspecify.annotations.NullMarked;
