data "vsphere_compute_cluster" "county" {
  name          = "county-hall"
  datacenter_id = "dc-1"
}
resource "vsphere_virtual_machine" "rms" {
  name              = "dp-rms"
  resource_pool_id  = data.vsphere_compute_cluster.county.resource_pool_id
  custom_attributes = { organisation = "downland-police" }
}
resource "vsphere_virtual_machine" "tax" {
  name              = "dc-tax"
  resource_pool_id  = data.vsphere_compute_cluster.county.resource_pool_id
  custom_attributes = { organisation = "downland-council" }
}
