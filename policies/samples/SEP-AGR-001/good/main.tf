data "vsphere_datacenter" "hall" {
  name = "Police HQ"
}

resource "vsphere_compute_cluster" "cluster" {
  name          = "police-hq"
  datacenter_id = data.vsphere_datacenter.hall.id
}

resource "vsphere_virtual_machine" "dp_rms" {
  name             = "dp-rms"
  resource_pool_id = vsphere_compute_cluster.cluster.resource_pool_id
  num_cpus         = 8
  memory           = 32768
}
