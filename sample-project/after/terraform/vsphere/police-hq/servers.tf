resource "vsphere_compute_cluster" "police_servers" {
  name          = "police-servers"
  datacenter_id = data.vsphere_datacenter.police_hq.id
  drs_enabled   = true
  ha_enabled    = true
}

resource "vsphere_virtual_machine" "dp_rms" {
  name             = "dp-rms"
  resource_pool_id = vsphere_compute_cluster.police_servers.resource_pool_id
  num_cpus         = 8
  memory           = 65536
  guest_id         = "rhel8_64Guest"
}

resource "vsphere_virtual_machine" "dp_ident1_broker" {
  name             = "dp-ident1-broker"
  resource_pool_id = vsphere_compute_cluster.police_servers.resource_pool_id
  num_cpus         = 4
  memory           = 16384
  guest_id         = "windows2019srv_64Guest"
}
