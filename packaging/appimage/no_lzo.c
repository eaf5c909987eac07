/* liblzo2 is under the GPL.  Our image is packed with zstd, so its decoder is refused instead of linked. */
int lzo1x_decompress_safe(void) { return -1; }
int lzo1x_decompress(void) { return -1; }
int __lzo_init_v2(void) { return -1; }
