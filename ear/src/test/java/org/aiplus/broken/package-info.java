// SPDX-License-Identifier: Apache-2.0
/** A feature that breaks the rules of the architecture, one class for each, so that a test can see them caught. */
package org.aiplus.broken;
